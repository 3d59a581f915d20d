package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a table that gives no record, as a phrase that adds up. */
final class RowsWithoutRecord {
  private RowsWithoutRecord() {}

  static Phrase of(RowCounts rows) {
    List<Phrase> parts = new ArrayList<>();
    add(rows.withRecords(), "gave", parts);
    add(rows.withoutInspection(), "without", parts);
    add(rows.refused(), "refused", parts);
    add(rows.notes(), rows.notes() == 1 ? "note" : "notes", parts);
    return Phrase.of("no-record")
        .with("rows", rows.read() == 1 ? "one" : "many")
        .with("count", "" + rows.read())
        .with("counts", parts);
  }

  private static void add(long number, String what, List<Phrase> parts) {
    if (number > 0) {
      parts.add(Phrase.of(what).with("count", "" + number));
    }
  }
}
