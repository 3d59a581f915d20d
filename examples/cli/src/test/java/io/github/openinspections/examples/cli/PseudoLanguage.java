package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language in which every text of every module is the English one in brackets. */
public final class PseudoLanguage implements Translation {
  /** The values in a text, and what picocli replaces in one. */
  private static final Pattern VALUE = Pattern.compile("[$]?\\{[^}]*}|%n|\n");

  @Override
  public Locale locale() {
    return Locale.forLanguageTag("qps");
  }

  /** Made once: the language is asked for in every run. */
  private static final class Texts {
    static final Map<String, String> ALL = bracketed();
  }

  @Override
  public Map<String, String> texts() {
    return Texts.ALL;
  }

  /** Values, which are of no language, are outside the brackets: {@code {count}⟦ records⟧}. */
  private static Map<String, String> bracketed() {
    Map<String, String> texts = new TreeMap<>();
    Language.englishTexts()
        .forEach(
            (key, text) ->
                texts.put(
                    key,
                    ("⟦"
                            + VALUE
                                .matcher(text)
                                .replaceAll(value -> "⟧" + quoted(value.group()) + "⟦")
                            + "⟧")
                        .replace("⟦⟧", "")));
    return texts;
  }

  private static String quoted(String value) {
    return Matcher.quoteReplacement(value);
  }
}
