package io.github.openinspections.examples.benchmarks;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what the comparison
 * @param ratio the measured ratio
 * @param goal the goal for the ratio
 * @param detail the underlying figures
 */
record Line(String what, Series ratio, Goal goal, String detail) {
  private static final int WIDTH = 50;

  static final String HEADER =
      String.format("%-50s %7s  %-16s %-14s %s", "", "median", "spread", "goal", "");

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "%-50s %s %-14s %s",
            shortened(),
            ratio,
            goal.against(ratio.median()),
            detail)
        .stripTrailing();
  }

  private String shortened() {
    return what.length() > WIDTH ? what.substring(0, WIDTH - 1) + "…" : what;
  }
}
