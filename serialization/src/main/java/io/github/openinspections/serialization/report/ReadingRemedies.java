package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
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
            .filter(rule -> rule.severity() == Severity.ERROR)
            .map(RuleCount::rule)
            .filter(ReadingRemedies::isOfReading)
            .collect(Collectors.toSet());
    return report.descriptions().stream()
        .filter(info -> broken.contains(info.id()) && info.remedy().isPresent())
        .toList();
  }

  private static boolean isOfReading(String rule) {
    return rule.startsWith("SYN-")
        || rule.startsWith("SHP-")
        || rule.startsWith("CSV-")
        || rule.startsWith("MAP-");
  }
}
