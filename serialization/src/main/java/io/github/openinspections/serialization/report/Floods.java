package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules whose problems would hide all others in a text: there can be one for every row or
 * column of a table, and they say the same. From more than ten on they share a line.
 */
final class Floods {
  private static final int MOST = 10;

  private Floods() {}

  static Set<String> of(ValidationReport report) {
    Set<String> flooding = new TreeSet<>();
    for (RuleCount rule : report.rules()) {
      if (ReadingRule.repeats(rule.rule())
          && rule.severity() != Severity.ERROR
          && rule.count() > MOST
          && rule.listed() > 0) {
        flooding.add(rule.rule());
      }
    }
    return flooding;
  }
}
