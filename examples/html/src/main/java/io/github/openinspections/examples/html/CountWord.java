package io.github.openinspections.examples.html;

/** Counts in a sentence: one to ten in words, others in digits. */
final class CountWord {
  private static final int MOST = 10;

  private CountWord() {}

  static String of(int count, Words words) {
    return count >= 0 && count <= MOST ? words.of("page.number." + count) : Count.of(count);
  }
}
