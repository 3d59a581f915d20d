package io.github.openinspections.examples.html;

import java.util.Locale;

/** Counts with a noun in the right form: 1 record, 1,000 records. */
final class Count {
  private Count() {}

  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String of(long count, String noun) {
    return of(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
