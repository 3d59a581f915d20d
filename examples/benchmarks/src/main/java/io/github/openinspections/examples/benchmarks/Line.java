package io.github.openinspections.examples.benchmarks;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what what is compared with what
 * @param ratio how many times as much it is
 * @param goal what it should be
 * @param detail the figures behind it
 */
record Line(String what, Series ratio, Goal goal, String detail) {
  static final String HEADER =
      String.format("%-46s %7s  %-16s %-14s %s", "", "median", "spread", "goal", "");

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT, "%-46s %s %-14s %s", what, ratio, goal.against(ratio.median()), detail)
        .stripTrailing();
  }
}
