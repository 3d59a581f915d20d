package io.github.openinspections.examples.html;

import java.util.List;

/** Counts in a sentence: one to ten in words, others in digits. */
final class CountWord {
  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private CountWord() {}

  static String of(int count) {
    return count >= 0 && count < WORDS.size() ? WORDS.get(count) : Count.of(count);
  }
}
