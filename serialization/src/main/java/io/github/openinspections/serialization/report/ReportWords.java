package io.github.openinspections.serialization.report;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.serialization.finding.ReadingTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a text report in one language; values in them are shortened and escaped. */
final class ReportWords {
  static final ReportWords ENGLISH = new ReportWords(Language.english());

  private final Language language;

  ReportWords(Language language) {
    this.language = language;
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
    String whole = "report." + key;
    return MessageTemplate.fill(
        language.text(whole).orElseGet(() -> ReadingTexts.of(whole)), named);
  }

  /** Returns the text for one or for several, with their number. */
  String count(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many"), "count", count);
  }
}
