package io.github.openinspections.core.release.words;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.text.BundleTexts;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can be said of two releases as a whole, in English and in the language of a reader. */
public final class EnglishReleases implements Translation {
  private static final Map<String, String> ENGLISH =
      BundleTexts.read("io.github.openinspections.core.release.words.notes");
  private static final String START = "release.";

  /** For service loading. */
  public EnglishReleases() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    return ENGLISH;
  }

  /**
   * Returns a note in English.
   *
   * @param form the code of its kind, and what tells apart the notes of one kind
   */
  public static String note(String form, Map<String, String> values) {
    return filled(START + form, ENGLISH, values);
  }

  /**
   * Returns a note in a language; nothing if the note is not in English, or not one of ours.
   *
   * @param kind the code of its kind
   */
  public static Optional<String> in(
      Language language, String kind, String note, Map<String, String> values) {
    Map<String, String> texts = new TreeMap<>(ENGLISH);
    texts.replaceAll((key, text) -> language.text(key).orElse(text));
    return ENGLISH.keySet().stream()
        .filter(key -> (key + ".").startsWith(START + kind + "."))
        .filter(key -> filled(key, ENGLISH, values).equals(note))
        .map(key -> filled(key, texts, values))
        .findFirst();
  }

  private static String filled(String key, Map<String, String> texts, Map<String, String> values) {
    return MessageTemplate.parse(texts.getOrDefault(key, key), texts).render("", values);
  }
}
