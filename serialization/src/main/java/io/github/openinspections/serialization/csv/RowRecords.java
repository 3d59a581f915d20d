package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Makes the records of rows that describe inspections: at once, or of several rows together where
 * the mapping groups them. Not thread-safe.
 */
final class RowRecords {
  private final RowEntries entries;
  private final RowAccount account;
  private final FileProblems problems;
  private final RestoredIdentifiers restored = new RestoredIdentifiers();
  private final RowRemarks remarks = new RowRemarks();
  private final Optional<RowGroups> groups;
  private boolean full;

  RowRecords(TableMapping mapping, RowEntries entries, RowAccount account, FileProblems problems) {
    OptionalInt most = mapping.groupedRows();
    this.groups = most.isPresent() ? Optional.of(new RowGroups(most.getAsInt())) : Optional.empty();
    this.entries = entries;
    this.account = account;
    this.problems = problems;
  }

  /** Returns the entries that a row completes, by what it says about each of its inspections. */
  List<Entry> of(List<Row> described) {
    List<Entry> given = new ArrayList<>();
    boolean gave = false;
    for (Row row : described) {
      Optional<RowPart.Made> id = row.part().id(row);
      gave |= id.isPresent();
      remarks.add(row);
      given.addAll(
          id.isPresent()
              ? of(id.get().id(), row)
              : List.of(entries.nameless(row, described.size())));
      id.flatMap(made -> UnusualId.of(row, made.way())).ifPresent(problems::add);
    }
    if (gave) {
      account.gaveRecord();
      restored.report(described, problems);
    } else {
      account.refused();
    }
    return given;
  }

  /** Ids made of rounded numbers may be alike by chance: such rows are never grouped. */
  private List<Entry> of(String id, Row row) {
    if (groups.isEmpty() || !row.part().isExact(row)) {
      return List.of(entry(id, List.of(row)));
    }
    List<Entry> given = groups.get().hasRoom() ? List.of() : makeRoom(groups.get(), row);
    if (groups.get().add(id, row)) {
      account.grouped(row.line());
    }
    return given;
  }

  private Entry entry(String id, List<Row> rows) {
    account.record();
    return entries.of(id, rows);
  }

  private List<Entry> makeRoom(RowGroups held, Row row) {
    if (!full) {
      full = true;
      problems.add(
          ReadingRule.TABLE_GROUPS
              .problem(Map.of("value", "" + held.held()), "the table")
              .position(Position.of(row.line(), 1))
              .build());
    }
    return rest();
  }

  /** Returns the records of the rows that are held. */
  List<Entry> rest() {
    List<Entry> rest = new ArrayList<>();
    groups.ifPresent(held -> held.giveOut((id, rows) -> rest.add(entry(id, rows))));
    return rest;
  }

  /** Returns what was done to whole columns of identifiers, and how records were made of rows. */
  List<Problem> ofTable() {
    return Stream.concat(restored.ofColumns().stream(), remarks.problems().stream()).toList();
  }
}
