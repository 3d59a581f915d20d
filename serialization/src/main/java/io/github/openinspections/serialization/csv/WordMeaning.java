package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import java.time.DateTimeException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of a column mean, and how files write it.
 *
 * @param read returns the meaning, empty if the text is none
 * @param expected what the text should be, as the name of a phrase
 */
record WordMeaning<T>(Function<String, Optional<T>> read, String expected) {
  static final WordMeaning<String> TEXT = code(Function.identity());

  /** Durations such as P18M. */
  static final WordMeaning<Period> PERIOD =
      new WordMeaning<>(WordMeaning::period, "duration-such-as");

  /** Yes or no. */
  static final WordMeaning<Boolean> FLAG =
      new WordMeaning<>(
          text ->
              text.equals("true") || text.equals("false")
                  ? Optional.of(Boolean.valueOf(text))
                  : Optional.empty(),
          "true-or-false");

  /** Codes of an open vocabulary: any code is one. */
  static <T> WordMeaning<T> code(Function<String, T> of) {
    return new WordMeaning<>(text -> Optional.of(of.apply(text)), "any-code");
  }

  private static Optional<Period> period(String text) {
    try {
      return Optional.of(Period.parse(text)).filter(FormatChecks::isPeriod);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Returns the words of a column; those without a meaning are left out. */
  CellWords<T> words(Map<String, String> written) {
    Map<String, T> words = new LinkedHashMap<>();
    written.forEach((word, text) -> read.apply(text).ifPresent(m -> words.put(word, m)));
    return CellWords.of(words);
  }
}
