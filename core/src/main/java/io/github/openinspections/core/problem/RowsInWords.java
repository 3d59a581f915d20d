package io.github.openinspections.core.problem;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows, in one sentence that adds up. */
final class RowsInWords {
  private RowsInWords() {}

  /**
   * Returns the sentence, such as "12 rows: 9 gave 8 records (2 share one with an earlier row), 1
   * without inspection, 1 refused, 1 note".
   */
  static String of(RowCounts rows) {
    List<String> parts = new ArrayList<>();
    if (rows.withRecords() > 0 || rows.records() > 0) {
      parts.add(rows.withRecords() + " gave " + count(rows.records(), "record") + shared(rows));
    }
    if (rows.withoutInspection() > 0) {
      parts.add(rows.withoutInspection() + " without inspection");
    }
    if (rows.refused() > 0) {
      parts.add(rows.refused() + " refused");
    }
    if (rows.notes() > 0) {
      parts.add(count(rows.notes(), "note"));
    }
    String all = count(rows.read(), "row");
    return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
  }

  private static String shared(RowCounts rows) {
    return rows.grouped() == 0
        ? ""
        : " ("
            + rows.grouped()
            + (rows.grouped() == 1 ? " shares" : " share")
            + " one with an earlier row)";
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
