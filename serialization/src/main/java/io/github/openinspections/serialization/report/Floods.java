package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules whose problems would hide all others in a text: there can be one for every row or
 * column of a table, and they say the same. From more than ten on they share a line.
 */
final class Floods {
  /** Unknown columns, rows without an inspection, damaged identifiers and ids, notes. */
  private static final Set<String> SHARING =
      Set.of("CSV-004", "CSV-006", "CSV-013", "CSV-017", "CSV-023", "CSV-024");

  private static final int MOST = 10;

  private Floods() {}

  static Set<String> of(ValidationReport report) {
    Set<String> flooding = new TreeSet<>();
    for (RuleCount rule : report.rules()) {
      if (SHARING.contains(rule.rule())
          && rule.severity() != Severity.ERROR
          && rule.count() > MOST
          && rule.listed() > 0) {
        flooding.add(rule.rule());
      }
    }
    return flooding;
  }
}
