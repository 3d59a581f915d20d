package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.html.Words;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of this program that help with problems of reading tables. The messages of the
 * library do not name them: its users choose by {@code ReadOptions}.
 */
public final class OptionHints {
  private static final String ORDER = "order";

  /** The names of the texts of hints, by rule. */
  private static final Map<String, String> HINTS =
      Map.of(
          "CSV-001", "mappings",
          "CSV-009", "month-first",
          "CSV-011", ORDER,
          "CSV-012", "later-order",
          "CSV-015", "serial-dates",
          "CSV-016", ORDER,
          "CSV-018", "sheet",
          "CSV-019", "personal");

  private OptionHints() {}

  /** Returns a line for each of these rules that an option helps with, by the id of the rule. */
  public static Map<String, String> of(Set<String> rules, Words words) {
    Map<String, String> lines = new TreeMap<>();
    for (String rule : rules) {
      String hint = HINTS.get(rule);
      if (hint != null) {
        lines.put(rule, words.of("hint", "rule", rule, "hint", words.of("hint." + hint)));
      }
    }
    return lines;
  }
}
