package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table: the row that has the required columns of a mapping; among several
 * mappings, the one that knows most columns. Title lines above it are skipped.
 *
 * @param rows reads the rows below the header, if any row looks like a header
 * @param problem why there is no header
 * @param place the position of the header, or of the problem
 */
record TableHeader(Optional<RowReader> rows, Optional<Problem> problem, Position place) {
  /** The number of rows that are looked at. */
  private static final int TITLE_ROWS = 30;

  /** With so many known columns a row is a header, even if required columns are missing. */
  private static final int LEAST_KNOWN = 2;

  private record Candidate(TableMapping mapping, TableLine line, boolean fits, int closeness) {
    static @Nullable Candidate better(@Nullable Candidate one, Candidate other) {
      return one == null
              || (other.fits && !one.fits)
              || (other.fits == one.fits && other.closeness > one.closeness)
          ? other
          : one;
    }

    RowReader reader(ReadOptions options) {
      return mapping.reader(line.number(), line.cells(), options);
    }
  }

  static TableHeader find(List<TableMapping> mappings, TableLines lines, ReadOptions options)
      throws IOException {
    @Nullable Candidate best = null;
    List<String> first = new ArrayList<>();
    @Nullable TableLine damaged = null;
    for (int i = 0; i < TITLE_ROWS && (best == null || !best.fits); i++) {
      TableLine line = lines.next();
      if (line == null) {
        break;
      }
      if (first.isEmpty()) {
        first.addAll(line.cells());
      }
      damaged = damaged == null && line.damage() != Damage.NONE ? line : damaged;
      for (TableMapping mapping : mappings) {
        best = Candidate.better(best, candidate(mapping, line));
      }
    }
    if (best != null && (best.fits || known(best) >= LEAST_KNOWN)) {
      return new TableHeader(
          Optional.of(best.reader(options)), Optional.empty(), Position.of(best.line.number(), 1));
    }
    return damaged != null && first.isEmpty()
        ? none(DamagedLine.problem(damaged, options.limits(), "the table"))
        : none(missing(mappings, first));
  }

  private static Candidate candidate(TableMapping mapping, TableLine line) {
    return new Candidate(
        mapping, line, mapping.fits(line.cells()), mapping.closeness(line.cells()));
  }

  private static int known(Candidate candidate) {
    return (int) candidate.line.cells().stream().filter(candidate.mapping::knows).count();
  }

  private static TableHeader none(Problem problem) {
    return new TableHeader(
        Optional.empty(),
        Optional.of(problem),
        problem.position().orElseGet(() -> Position.of(1, 1)));
  }

  private static Problem missing(List<TableMapping> mappings, List<String> first) {
    String wanted = mappings.size() == 1 ? "header of " + mappings.get(0) : "known header";
    String detail = // short: messages are truncated, and the first row says most
        first.isEmpty()
            ? "no content"
            : "no " + wanted + " in " + TITLE_ROWS + " rows; row 1: " + String.join(" | ", first);
    return ReadingRule.TABLE_HEADER
        .problem(Map.of("detail", detail), "the table")
        .position(Position.of(1, 1))
        .build();
  }
}
