package io.github.openinspections.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Codes and lists in words. */
final class ReadableCode {
  private ReadableCode() {}

  /** A code as people say it: {@code court/assessment} is "court: assessment". */
  static String of(Object code, Words words) {
    return words.name(code.toString()).replace("/", ": ").replace('-', ' ');
  }

  static String capital(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The first things in words, followed by the number of the others. */
  static <T> List<String> few(List<T> things, int most, Function<T, String> word, Words words) {
    List<String> few = new ArrayList<>();
    things.stream().limit(most).map(word).forEach(few::add);
    if (things.size() > most) {
      few.add(words.of("page.list.more", "count", Count.of(things.size() - most)));
    }
    return List.copyOf(few);
  }
}
