package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.RowCounts;
import java.util.List;

/**
 * The number of rows of one kind; those of all kinds add up to all rows.
 *
 * @param kind what became of the rows, the beginning of the key of its text
 * @param count how many there are
 */
record RowCount(String kind, long count) {
  static List<RowCount> of(RowCounts rows) {
    return List.of(
        new RowCount("page.rows.gave", rows.withRecords()),
        new RowCount("page.rows.without", rows.withoutInspection()),
        new RowCount("page.rows.refused", rows.refused()),
        new RowCount("page.rows.notes", rows.notes()));
  }

  /** Returns what the rows that gave records made, which is no part of the sum. */
  static String made(RowCounts rows, Words words) {
    return words.of(
        rows.grouped() == 0 ? "page.rows.made" : "page.rows.made-grouped",
        "records",
        words.counted("page.count.records", rows.records()),
        "rows",
        words.counted("page.count.rows", rows.grouped()));
  }
}
