package io.github.openinspections.examples.html;

import java.util.Locale;

/** Counts as pages write them: 1,000. */
final class Count {
  private Count() {}

  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
