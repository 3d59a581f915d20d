package io.github.openinspections.examples.cli.html;

import java.util.List;

/**
 * A few lines of a record, or none and the reason.
 *
 * @param lines the lines, in order
 * @param note what is to be known of them, or why there are none
 */
record Excerpt(List<Line> lines, String note) {
  /**
   * One line.
   *
   * @param before what stands before the place
   * @param marked the place itself, empty if it is not in this line
   * @param after what stands behind it
   */
  record Line(String before, String marked, String after) {
    boolean isMarked() {
      return !marked.isEmpty();
    }
  }

  static Excerpt none(String why) {
    return new Excerpt(List.of(), why);
  }
}
