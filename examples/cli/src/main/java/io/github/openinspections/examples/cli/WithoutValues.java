package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report for a public place. It says which rule was broken in which line, and repeats nothing
 * that the data set says: no message with a value in it, no id, no name of a property, column or
 * sheet, and no hash by which a value could be guessed. Accepted findings are only counted, since
 * their reasons were written for colleagues.
 */
final class WithoutValues {
  private final ValidationReport report;
  private final Map<String, String> titles;

  private WithoutValues(ValidationReport report) {
    this.report = report;
    this.titles =
        report.descriptions().stream()
            .collect(Collectors.toMap(RuleInfo::id, RuleInfo::title, (first, same) -> first));
  }

  /** Returns a report without what its data set says. */
  static ValidationReport of(ValidationReport report) {
    WithoutValues shown = new WithoutValues(report);
    return report
        .withProblems(report.problems().stream().map(shown::problem).toList())
        .withStopped(report.stopped().map(shown::stop))
        .withAcceptedProblems(List.of())
        .withUnusedAcceptances(List.of())
        .withSheet(Optional.empty())
        .withProfile(Optional.empty());
  }

  private Problem problem(Problem full) {
    Problem.Builder bare =
        Problem.builder()
            .rule(full.rule())
            .severity(full.severity())
            .message(title(full.rule()))
            .position(full.position())
            .record(full.record());
    return bare.build();
  }

  private String title(String rule) {
    return titles.getOrDefault(rule, rule);
  }

  /** A reason that is no sentence of the library has a value in it, such as a header. */
  private Stop stop(Stop full) {
    if (Language.englishTexts().containsValue(full.reason())) {
      return full;
    }
    String cause =
        report.problems().stream()
            .filter(problem -> problem.record().isEmpty())
            .map(problem -> title(problem.rule()))
            .findFirst()
            .orElse("…");
    return full.withReason(cause);
  }
}
