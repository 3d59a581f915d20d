package io.github.openinspections.examples.benchmarks;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * What a ratio should come to.
 *
 * @param text for people
 * @param holds whether a ratio is good enough
 */
record Goal(String text, DoublePredicate holds) {
  /** Says something, but has nothing to reach. */
  static final Goal NONE = new Goal("", ratio -> true);

  static Goal atMost(double most) {
    return new Goal(String.format(Locale.ROOT, "≤ %.2f", most), ratio -> ratio <= most);
  }

  static Goal atLeast(double least) {
    return new Goal(String.format(Locale.ROOT, "≥ %.2f", least), ratio -> ratio >= least);
  }

  /** Returns the goal, and whether it is missed. */
  String against(double ratio) {
    return text + (holds.test(ratio) ? "" : " missed");
  }
}
