package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems of one rule.
 *
 * @param id the id of the rule
 * @param severity how bad they are
 * @param title what is wrong, in a line
 * @param rationale why it matters, empty if nobody described the rule
 * @param remedy what to do, empty for users' own rules
 * @param count how many problems there are
 * @param left what is not listed here, empty if all are
 * @param problems those listed
 */
record RuleGroup(
    String id,
    Severity severity,
    String title,
    String rationale,
    String remedy,
    long count,
    String left,
    List<ListedProblem> problems) {

  /**
   * One problem.
   *
   * @param message what is wrong
   * @param place record and line
   * @param id the id of the record, empty if not known
   * @param column the header of the column, empty if it is no table
   * @param pointer where in the record, empty for the whole
   * @param excerpt a part of the record
   */
  record ListedProblem(
      String message, String place, String id, String column, String pointer, Excerpt excerpt) {
    static ListedProblem of(Problem problem, Excerpt excerpt) {
      return new ListedProblem(
          Shown.text(problem.message()),
          ReadablePlace.of(problem),
          problem.id().map(Shown::name).orElse(""),
          problem.columnName().map(Shown::name).orElse(""),
          Shown.name(problem.pointer()),
          excerpt);
    }
  }

  static RuleGroup of(
      RuleCount rule, Map<String, RuleInfo> infos, List<Problem> problems, Excerpts excerpts) {
    Optional<RuleInfo> info = Optional.ofNullable(infos.get(rule.rule()));
    return new RuleGroup(
        Shown.name(rule.rule()),
        rule.severity(),
        info.map(RuleInfo::title).map(Shown::text).orElse("A rule without a description."),
        info.map(RuleInfo::rationale).map(Shown::text).orElse(""),
        info.flatMap(RuleInfo::remedy).map(Shown::text).orElse(""),
        rule.count(),
        left(rule, problems.size()),
        problems.stream().map(p -> ListedProblem.of(p, excerpts.of(p))).toList());
  }

  private static String left(RuleCount rule, int listed) {
    if (listed >= rule.count()) {
      return "";
    }
    return listed == 0
        ? "None of the " + Count.of(rule.count()) + " is listed here."
        : "The first " + Count.of(listed) + " of " + Count.of(rule.count()) + " are listed here.";
  }
}
