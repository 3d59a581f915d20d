package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language that is made of English.
 *
 * @param text makes its text of a key and the English one
 */
record PageLanguage(BinaryOperator<String> text) implements Translation {
  private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");
  private static final Map<String, String> ENGLISH = Language.englishTexts();

  /**
   * A language in which every text is the English one in brackets. Values, which are of no
   * language, are outside them: {@code ⟦of ⟧{count}⟦ records⟧}.
   */
  static Language bracketed() {
    return of(
        (key, text) -> ("⟦" + text.replace("{", "⟧{").replace("}", "}⟦") + "⟧").replace("⟦⟧", ""));
  }

  /** A language in which every text is its key in brackets, and the values. */
  static Language ofKeys() {
    return of(
        (key, text) ->
            PLACE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("", "⟦" + key + "⟧", "")));
  }

  static Language of(BinaryOperator<String> text) {
    PageLanguage made = new PageLanguage(text);
    return Language.of(made.locale(), List.of(made));
  }

  @Override
  public Locale locale() {
    return Locale.forLanguageTag("qps");
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    ENGLISH.forEach((key, english) -> texts.put(key, text.apply(key, english)));
    return texts;
  }
}
