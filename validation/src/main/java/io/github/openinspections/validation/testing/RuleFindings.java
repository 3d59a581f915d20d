package io.github.openinspections.validation.testing;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of one rule.
 *
 * @param problems its problems, in order
 * @param notRun on how many records it did not run, and why
 */
record RuleFindings(List<Problem> problems, List<NotRun> notRun) {
  static RuleFindings of(String rule, ValidationReport report) {
    return new RuleFindings(
        report.problems().stream().filter(problem -> problem.rule().equals(rule)).toList(),
        report.notRun().stream().filter(one -> one.rule().equals(rule)).toList());
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns the class of the exception that the rule threw, if it did. */
  Optional<String> failure() {
    return notRun.stream().filter(NotRun::failed).map(NotRun::reason).findFirst();
  }

  /** Returns record, pointer and message of each problem, and why the rule did not run. */
  @Override
  public String toString() {
    List<String> found = problems.stream().map(RuleFindings::written).toList();
    return notRun.isEmpty() ? found.toString() : found + ", not run: " + notRun;
  }

  private static String written(Problem problem) {
    return problem.record().orElse(0) + problem.pointer() + " " + problem.message();
  }
}
