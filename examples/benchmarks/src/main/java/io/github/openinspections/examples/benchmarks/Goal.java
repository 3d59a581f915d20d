package io.github.openinspections.examples.benchmarks;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * The goal for a ratio.
 *
 * @param text the goal in words
 * @param holds whether a ratio meets the goal
 */
record Goal(String text, DoublePredicate holds) {
  /** No goal. */
  static final Goal NONE = new Goal("", ratio -> true);

  static Goal atMost(double most) {
    return new Goal(String.format(Locale.ROOT, "≤ %.2f", most), ratio -> ratio <= most);
  }

  static Goal atLeast(double least) {
    return new Goal(String.format(Locale.ROOT, "≥ %.2f", least), ratio -> ratio >= least);
  }

  /** Returns the goal, with a note if a ratio misses it. */
  String against(double ratio) {
    return text + (holds.test(ratio) ? "" : " missed");
  }
}
