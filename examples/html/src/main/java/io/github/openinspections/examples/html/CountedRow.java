package io.github.openinspections.examples.html;

import java.util.List;

/**
 * A row of a table of what a data set holds.
 *
 * @param name what is counted
 * @param count how many there are
 * @param details the count by other things, if any: grades, or a share
 */
record CountedRow(String name, String count, List<String> details) {
  static CountedRow of(String name, long count, String... details) {
    return new CountedRow(name, Count.of(count), List.of(details));
  }
}
