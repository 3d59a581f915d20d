package io.github.openinspections.serialization.finding;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a comparison of releases says, from the properties file beside this class. */
public final class ReleaseTexts {
  /** Apart from those of reading, which every command needs. */
  private static final Map<String, String> ENGLISH = ReadingTexts.read("releases");

  private static final String START = "release.";

  private ReleaseTexts() {}

  static Map<String, String> english() {
    return ENGLISH;
  }

  /**
   * Returns a text in a language, with its values shortened and escaped.
   *
   * @param values names and values by turns
   * @throws NullPointerException if there is no text with that key
   */
  public static String of(Language language, String name, Object... values) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1].toString());
    }
    String key = START + name;
    return MessageTemplate.fill(
        language.text(key).orElseGet(() -> Objects.requireNonNull(ENGLISH.get(key), key)), named);
  }

  /** Returns a text about a number, in the form that it takes in a language. */
  public static String count(Language language, String name, long count) {
    String form = language.form(START + name, count).substring(START.length());
    return of(language, form, "count", count);
  }
}
