package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.HeaderMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table: the row that has the required columns of a mapping; among several
 * mappings, the one that knows most columns. The lines above it are titles, or rows of a table that
 * was sorted together with its header.
 *
 * @param rows reads the rows below the header, if any row is one
 * @param above the lines above it
 * @param problem why there is no header
 * @param place the position of the header, or of the problem
 */
record TableHeader(
    Optional<RowReader> rows, List<TableLine> above, Optional<Problem> problem, Position place) {
  /** The number of rows that are looked at. */
  static final int TITLE_ROWS = 30;

  static TableHeader find(List<TableMapping> mappings, TableLines lines, ReadOptions options)
      throws IOException {
    List<TableLine> seen = new ArrayList<>();
    for (int i = 0; i < TITLE_ROWS; i++) {
      TableLine line = lines.next();
      if (line == null) {
        break;
      }
      Optional<TableMapping> fitting =
          mappings.stream()
              .filter(mapping -> mapping.fits(line.cells()))
              .max(Comparator.comparingInt(mapping -> mapping.closeness(line.cells())));
      if (fitting.isPresent()) {
        RowReader reader =
            fitting
                .get()
                .reader(
                    line.number(),
                    line.cells(),
                    seen.stream().map(TableLine::cells).toList(),
                    options,
                    mappings);
        return new TableHeader(
            Optional.of(reader),
            List.copyOf(seen),
            Optional.empty(),
            Position.of(line.number(), 1));
      }
      seen.add(line);
    }
    return none(damage(seen, options).orElseGet(() -> new UnknownHeader(mappings, seen).problem()));
  }

  /** Whether the table holds inspections of a known kind, but its header cannot be used. */
  boolean isUnusable() {
    return rows.isPresent()
        ? !rows.get().isReadable() && !isWithoutInspections()
        : problem.filter(HeaderMessage::isOfKnownTable).isPresent();
  }

  /** Whether the table is a known one that holds no inspections. */
  boolean isWithoutInspections() {
    return rows.isPresent()
        && rows.get().problems().stream()
            .map(Problem::rule)
            .anyMatch(ReadingRule.NO_INSPECTIONS.info().id()::equals);
  }

  /** Damage explains more than a missing header if nothing comes before it. */
  private static Optional<Problem> damage(List<TableLine> seen, ReadOptions options) {
    @Nullable TableLine first =
        seen.stream()
            .filter(line -> line.damage() != Damage.NONE || !line.cells().isEmpty())
            .findFirst()
            .orElse(null);
    return first == null || first.damage() == Damage.NONE
        ? Optional.empty()
        : Optional.of(DamagedLine.problem(first, options.limits(), "the table"));
  }

  private static TableHeader none(Problem problem) {
    return new TableHeader(
        Optional.empty(),
        List.of(),
        Optional.of(problem),
        problem.position().orElseGet(() -> Position.of(1, 1)));
  }
}
