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
    static ListedProblem of(Problem problem, Excerpt excerpt, boolean spreadsheet, Words words) {
      return new ListedProblem(
          words.passage(problem.message()),
          ReadablePlace.of(problem, spreadsheet, words),
          problem.id().map(words::name).orElse(""),
          problem.columnName().map(words::name).orElse(""),
          words.name(problem.pointer()),
          excerpt);
    }
  }

  static RuleGroup of(
      RuleCount rule,
      Map<String, RuleInfo> infos,
      List<Problem> problems,
      Excerpts excerpts,
      boolean spreadsheet,
      Words words) {
    Optional<RuleInfo> info = Optional.ofNullable(infos.get(rule.rule()));
    return new RuleGroup(
        words.name(rule.rule()),
        rule.severity(),
        info.map(RuleInfo::title)
            .map(words::passage)
            .orElseGet(() -> words.of("page.rule.undescribed")),
        info.map(RuleInfo::rationale).map(words::passage).orElse(""),
        info.flatMap(RuleInfo::remedy).map(words::passage).orElse(""),
        rule.count(),
        left(rule, problems.size(), words),
        problems.stream()
            .map(one -> ListedProblem.of(one, excerpts.of(one), spreadsheet, words))
            .toList());
  }

  private static String left(RuleCount rule, int listed, Words words) {
    if (listed >= rule.count()) {
      return "";
    }
    return listed == 0
        ? words.of("page.rule.none-listed")
        : words.of(
            "page.rule.first-listed", "listed", Count.of(listed), "count", Count.of(rule.count()));
  }
}
