package io.github.openinspections.examples.html;

import java.util.List;

/**
 * A table of what a data set holds, in the order of its keys: no ranking.
 *
 * @param title what the records are counted by
 * @param note what one should know to read the numbers, perhaps empty
 * @param columns the headings of the columns
 * @param rows the rows
 */
record CountedTable(String title, String note, List<String> columns, List<CountedRow> rows) {
  private static final int SHORT = 12;

  /** Returns how long the bar of a row is: the longest is that of the largest number. */
  String bar(CountedRow row) {
    long most = rows.stream().mapToLong(CountedRow::number).max().orElse(1);
    return TimeAxis.percent(100.0 * row.number() / Math.max(1, most));
  }

  /** Whether it is short enough to be seen at once. */
  boolean isShort() {
    return rows.size() <= SHORT;
  }

  static void addIfAny(List<CountedRow> rows, String name, long count) {
    if (count > 0) {
      rows.add(CountedRow.of(name, count));
    }
  }
}
