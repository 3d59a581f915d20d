package io.github.openinspections.examples.html;

import java.util.OptionalInt;

/** How many priority areas an inspection states, and how many of them it names. */
final class ProgressOpening {
  private ProgressOpening() {}

  /**
   * Returns both numbers in words.
   *
   * @param named how many are named
   * @param unnamed how many more are stated; empty if no number is stated
   */
  static String inWords(int named, OptionalInt unnamed, Words words) {
    if (unnamed.isEmpty()) {
      return words.of("page.progress.unnumbered", "areas", areas(named, words));
    }
    if (unnamed.getAsInt() > 0) {
      String areas = areas(named + (long) unnamed.getAsInt(), words);
      return named == 0
          ? words.of("page.progress.none-named", "areas", areas)
          : words.of("page.progress.some-named", "areas", areas, "named", Count.of(named));
    }
    return named == 0
        ? words.of("page.progress.none")
        : words.of("page.progress.all-named", "areas", areas(named, words));
  }

  private static String areas(long count, Words words) {
    return words.counted("page.progress.areas", count);
  }
}
