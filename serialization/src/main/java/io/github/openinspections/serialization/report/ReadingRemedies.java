package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do about the ERRORs of reading: until it is done, records are missing. */
final class ReadingRemedies {
  private ReadingRemedies() {}

  /** Returns the descriptions with a remedy, each once and in the order of the report. */
  static List<RuleInfo> of(ValidationReport report) {
    Set<String> broken =
        report.rules().stream()
            .filter(rule -> rule.severity() == Severity.ERROR && rule.count() > 0)
            .map(RuleCount::rule)
            .filter(ReadingRule::has)
            .collect(Collectors.toSet());
    return report.descriptions().stream()
        .filter(info -> broken.contains(info.id()) && info.remedy().isPresent())
        .toList();
  }
}
