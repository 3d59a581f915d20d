package io.github.openinspections.serialization.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The texts of reading in English, from the properties files beside this class. */
public final class ReadingTexts {
  private static final Map<String, String> MESSAGES = read("messages");
  private static final Map<String, String> PHRASES = read("phrases");
  private static final Map<String, String> DESCRIPTIONS = read("descriptions");

  private ReadingTexts() {}

  /** Returns the phrases in messages, and the words for what has no id. */
  static Map<String, String> phrases() {
    return PHRASES;
  }

  /** Returns the messages. */
  static Map<String, String> messages() {
    return MESSAGES;
  }

  /** Returns titles, rationales and remedies. */
  static Map<String, String> descriptions() {
    return DESCRIPTIONS;
  }

  /**
   * Returns a phrase without values, in English.
   *
   * @throws NullPointerException if there is no text with that key
   */
  public static String of(String key) {
    return Objects.requireNonNull(PHRASES.get(key), key);
  }

  /** Whether a text is the English one of a key. */
  public static boolean is(String key, String text) {
    return text.equals(PHRASES.get(key));
  }

  static Map<String, String> read(String name) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.github.openinspections.serialization.finding." + name, Locale.ROOT);
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return Collections.unmodifiableMap(texts);
  }
}
