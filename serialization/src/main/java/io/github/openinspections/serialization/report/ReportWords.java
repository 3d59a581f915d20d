package io.github.openinspections.serialization.report;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.serialization.finding.ReadingTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a text report in one language; values in them are shortened and escaped. */
final class ReportWords {
  static final ReportWords ENGLISH = new ReportWords(Language.english());

  private static final String BEGINNING = "report.";

  private final Language language;

  ReportWords(Language language) {
    this.language = language;
  }

  /** Returns the tag of the language, unless it is English. */
  Optional<String> otherLanguage() {
    return Optional.of(language.tag()).filter(tag -> !tag.equals(ENGLISH.language.tag()));
  }

  /**
   * Returns a text.
   *
   * @param key its key, without the beginning that all words of reports share
   * @param values names and values by turns
   */
  String of(String key, Object... values) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1].toString());
    }
    return fill(BEGINNING + key, named);
  }

  /** Returns a text in the form that a number takes; the values are names and values by turns. */
  String form(String key, long count, Object... values) {
    return of(language.form(BEGINNING + key, count).substring(BEGINNING.length()), values);
  }

  /** Returns the text for one or for several, with their number. */
  String count(String key, long count) {
    return fill(language.form(BEGINNING + key, count), Map.of("count", "" + count));
  }

  /** Returns a text of messages: the words for what has no id. */
  String subject(String name) {
    String key = "subject." + name;
    return language.text(key).orElseGet(() -> ReadingTexts.of(key));
  }

  private String fill(String key, Map<String, String> values) {
    return MessageTemplate.fill(language.text(key).orElseGet(() -> ReadingTexts.of(key)), values);
  }
}
