package io.github.openinspections.examples.cli.html;

import java.util.Locale;

/** Numbers of things, in words that fit: one record, 1,000 records. */
final class Count {
  private Count() {}

  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String of(long count, String noun) {
    return of(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
