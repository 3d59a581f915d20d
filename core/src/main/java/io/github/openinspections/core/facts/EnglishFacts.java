package io.github.openinspections.core.facts;

import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.text.BundleTexts;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.Locale;
import java.util.Map;

/** What can be wrong with a fact file, in English. */
public final class EnglishFacts implements Translation {
  private static final Map<String, String> ENGLISH =
      BundleTexts.read("io.github.openinspections.core.facts.messages");

  /** For service loading. */
  public EnglishFacts() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    return ENGLISH;
  }

  /** Returns the sentence of a message. */
  static String sentence(FactRule rule, FactMessage message) {
    String key = rule.id() + "." + message.text();
    return MessageTemplate.parse(ENGLISH.getOrDefault(key, key), ENGLISH)
        .render("", message.values());
  }
}
