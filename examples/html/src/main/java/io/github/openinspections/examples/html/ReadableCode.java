package io.github.openinspections.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Codes and lists in words. */
final class ReadableCode {
  private static final List<String> ORDINALS =
      List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth");

  private ReadableCode() {}

  /** A code as people say it: {@code court/assessment} is "court: assessment". */
  static String of(Object code) {
    return Shown.name(code.toString()).replace("/", ": ").replace('-', ' ');
  }

  static String ordinal(int number) {
    return number >= 1 && number <= ORDINALS.size()
        ? ORDINALS.get(number - 1)
        : "Number " + Count.of(number);
  }

  static String capital(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The first things in words, followed by the number of the others. */
  static <T> List<String> few(List<T> things, int most, Function<T, String> word) {
    List<String> words = new ArrayList<>();
    things.stream().limit(most).map(word).forEach(words::add);
    if (things.size() > most) {
      words.add("and " + Count.of(things.size() - most) + " more");
    }
    return List.copyOf(words);
  }
}
