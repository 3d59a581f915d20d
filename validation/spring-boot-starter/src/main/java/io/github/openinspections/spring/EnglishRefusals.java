package io.github.openinspections.spring;

import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;

/** Why a request is refused, in English. The problems have texts of the libraries. */
public final class EnglishRefusals implements Translation {
  private static final Map<String, String> ENGLISH =
      Map.of(
          key("unreadable"), "The body cannot be read as an inspection.",
          key("breaks-rules"), "The inspection breaks rules.");

  /** For service loading. */
  public EnglishRefusals() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    return ENGLISH;
  }

  /** Returns the key of the sentence for a kind of refusal. */
  static String key(String kind) {
    return "refusal." + kind;
  }

  /** Returns the sentence for a kind of refusal. */
  static String sentence(String kind) {
    return ENGLISH.getOrDefault(key(kind), kind);
  }
}
