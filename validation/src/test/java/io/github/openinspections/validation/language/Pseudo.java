package io.github.openinspections.validation.language;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A language in which every text is the English one in brackets. */
final class Pseudo implements Translation {
  static final Locale LOCALE = Locale.forLanguageTag("qps");
  private final Map<String, String> english = Language.englishTexts();

  static Language language() {
    return Language.of(LOCALE, List.of(new Pseudo()));
  }

  @Override
  public Locale locale() {
    return LOCALE;
  }

  /** Values, which are of no language, are outside the brackets: {@code ⟦of ⟧{count}⟦ records⟧}. */
  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    english.forEach((key, text) -> texts.put(key, bracketed(text)));
    return texts;
  }

  static String bracketed(String text) {
    return ("⟦" + text.replace("{", "⟧{").replace("}", "}⟦") + "⟧").replace("⟦⟧", "");
  }
}
