package io.github.openinspections.examples.cli.outcome;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.html.Words;
import java.util.Collections;
import java.util.Map;

/** What commands print, in one language: their answers, messages and hints. */
public final class CommandWords {
  private static final Map<String, String> ENGLISH = Words.bundle(CommandWords.class, "messages");

  private CommandWords() {}

  /** Returns the words in English. */
  static Words english() {
    return in(Language.english());
  }

  /** Returns the English texts: what a translation translates. */
  public static Map<String, String> englishTexts() {
    return Collections.unmodifiableMap(ENGLISH);
  }

  /** Returns the words in a language. */
  public static Words in(Language language) {
    return Words.of(language, ENGLISH);
  }
}
