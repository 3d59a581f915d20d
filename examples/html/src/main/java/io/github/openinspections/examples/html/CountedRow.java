package io.github.openinspections.examples.html;

import java.util.List;

/**
 * A row of a table of what a data set holds.
 *
 * @param name what is counted
 * @param number how many there are
 * @param details the count by other things, if any: grades, or a share
 */
record CountedRow(String name, long number, List<String> details) {
  static CountedRow of(String name, long number, String... details) {
    return new CountedRow(name, number, List.of(details));
  }

  String count() {
    return Count.of(number);
  }
}
