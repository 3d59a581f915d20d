package io.github.openinspections.examples.cli.input;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of this program that help with problems of reading tables. The messages of the
 * library do not name them: its users choose by {@code ReadOptions}.
 */
public final class OptionHints {
  private static final String ORDER = "--dates day-first or --dates month-first";

  private static final Map<String, String> HINTS =
      Map.of(
          "CSV-001",
          "`inspections mappings` lists the known tables; `inspections mappings --draft FILE`"
              + " begins the description of another; --sheet NAME reads another sheet",
          "CSV-009",
          "--dates day-first, if the order is wrong",
          "CSV-011",
          ORDER,
          "CSV-012",
          ORDER,
          "CSV-015",
          "--serial-dates 1904, if dates are four years early",
          "CSV-016",
          ORDER,
          "CSV-018",
          "--sheet NAME reads another sheet",
          "CSV-019",
          "--keep-personal reads them");

  private OptionHints() {}

  /** Returns a line for each of these rules that an option helps with, by the id of the rule. */
  public static Map<String, String> of(Set<String> rules) {
    Map<String, String> lines = new TreeMap<>();
    for (String rule : rules) {
      String hint = HINTS.get(rule);
      if (hint != null) {
        lines.put(rule, "Options for " + rule + ": " + hint);
      }
    }
    return lines;
  }
}
