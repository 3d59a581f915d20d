package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The open findings of some rules in a report; all of them, or none can be accepted. */
final class ChosenFindings {
  private final String name;
  private final Map<String, List<Problem>> problems;
  private final Map<String, List<RuleCount>> counts;
  private final List<Said> mistakes = new ArrayList<>();

  private ChosenFindings(String name, ValidationReport report) {
    this.name = name;
    this.problems = report.problems().stream().collect(Collectors.groupingBy(Problem::rule));
    this.counts =
        report.rules().stream()
            .filter(rule -> rule.count() > 0)
            .collect(Collectors.groupingBy(RuleCount::rule, TreeMap::new, Collectors.toList()));
  }

  /**
   * Returns the findings, in the order of the rules and of the report.
   *
   * @throws Failure if a rule found nothing, or more than the report lists, or the report does not
   *     say which values were found: a line for each rule
   */
  static List<Problem> of(String name, ValidationReport report, List<String> rules) throws Failure {
    ChosenFindings chosen = new ChosenFindings(name, report);
    Set<String> distinct = new LinkedHashSet<>(rules);
    distinct.forEach(chosen::check);
    if (!chosen.mistakes.isEmpty()) {
      throw new Failure(chosen.mistakes);
    }
    return distinct.stream().flatMap(rule -> chosen.found(rule).stream()).toList();
  }

  private List<Problem> found(String rule) {
    return problems.getOrDefault(rule, List.of());
  }

  private void check(String rule) {
    List<RuleCount> known = counts.getOrDefault(rule, List.of());
    long count = known.stream().mapToLong(RuleCount::count).sum();
    if (count == 0) {
      mistakes.add(
          Said.of("no-finding", "name", name, "rule", rule)
              .near(NearWord.of(rule, counts.keySet())));
    } else if (found(rule).size() < count) {
      mistakes.add(
          Said.of(
              "not-listed",
              "name",
              name,
              "listed",
              found(rule).size(),
              "count",
              count,
              "rule",
              rule));
    } else if (found(rule).stream().anyMatch(problem -> problem.valueHash().isEmpty())) {
      mistakes.add(Said.of("no-value-hash", "name", name, "rule", rule));
    }
  }
}
