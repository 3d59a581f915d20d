package io.github.openinspections.examples.html;

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
 * @param severity its severity
 * @param title what is wrong, in one line
 * @param rationale why it matters, empty if the rule has no description
 * @param remedy how to fix it, empty if the rule gives no advice
 * @param count the number of problems
 * @param left a note on the problems that are not listed, empty if all are
 * @param problems the listed problems
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
   * @param column the header of the column, empty if the data set is not a table
   * @param pointer the JSON Pointer within the record, empty for the whole record
   * @param excerpt the lines around the problem
   */
  record ListedProblem(
      String message, String place, String id, String column, String pointer, Excerpt excerpt) {
    static ListedProblem of(Problem problem, Excerpt excerpt, boolean spreadsheet) {
      return new ListedProblem(
          Shown.text(problem.message()),
          ReadablePlace.of(problem, spreadsheet),
          problem.id().map(Shown::name).orElse(""),
          problem.columnName().map(Shown::name).orElse(""),
          Shown.name(problem.pointer()),
          excerpt);
    }
  }

  static RuleGroup of(
      RuleCount rule,
      Map<String, RuleInfo> infos,
      List<Problem> problems,
      Excerpts excerpts,
      boolean spreadsheet) {
    Optional<RuleInfo> info = Optional.ofNullable(infos.get(rule.rule()));
    return new RuleGroup(
        Shown.name(rule.rule()),
        rule.severity(),
        info.map(RuleInfo::title).map(Shown::text).orElse("A rule without a description."),
        info.map(RuleInfo::rationale).map(Shown::text).orElse(""),
        info.flatMap(RuleInfo::remedy).map(Shown::text).orElse(""),
        rule.count(),
        left(rule, problems.size()),
        problems.stream().map(p -> ListedProblem.of(p, excerpts.of(p), spreadsheet)).toList());
  }

  private static String left(RuleCount rule, int listed) {
    if (listed >= rule.count()) {
      return "";
    }
    return listed == 0
        ? "None of them is listed here."
        : "The first " + Count.of(listed) + " of " + Count.of(rule.count()) + " are listed here.";
  }
}
