package io.github.openinspections.examples.html;

import java.util.List;

/**
 * A few lines of a record or a row of a table, or the reason why there are none.
 *
 * @param rows the row, none if the problem is in no cell of a table
 * @param lines the lines, in order
 * @param note a remark on the lines, or why there are none
 */
record Excerpt(List<ShownRow> rows, List<Line> lines, String note) {
  /**
   * One line.
   *
   * @param before the text before the marked part
   * @param marked the marked part, empty if it is not in this line
   * @param after the text after the marked part
   */
  record Line(String before, String marked, String after) {
    boolean isMarked() {
      return !marked.isEmpty();
    }
  }

  static Excerpt none(String why) {
    return new Excerpt(List.of(), List.of(), why);
  }

  static Excerpt of(List<Line> lines, String note) {
    return new Excerpt(List.of(), lines, note);
  }

  static Excerpt of(ShownRow row) {
    return new Excerpt(List.of(row), List.of(), "");
  }
}
