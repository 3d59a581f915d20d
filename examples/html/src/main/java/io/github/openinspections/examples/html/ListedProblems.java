package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems that the page lists, by rule and in the order of the report. They are limited,
 * because nobody can open a page that lists a hundred thousand.
 */
final class ListedProblems {
  static final int OF_EACH_RULE = 500;
  static final int WITH_EXCERPT = 50;

  private final Map<String, List<Problem>> byRule = new LinkedHashMap<>();

  private ListedProblems() {}

  static ListedProblems of(ValidationReport report) {
    ListedProblems listed = new ListedProblems();
    for (Problem problem : report.problems()) {
      List<Problem> same = listed.byRule.computeIfAbsent(problem.rule(), r -> new ArrayList<>());
      if (same.size() < OF_EACH_RULE) {
        same.add(problem);
      }
    }
    return listed;
  }

  List<Problem> of(String rule) {
    return List.copyOf(byRule.getOrDefault(rule, List.of()));
  }

  /** The problems shown with an excerpt of their record: the first of each rule. */
  List<Problem> withExcerpt() {
    return byRule.values().stream().flatMap(same -> same.stream().limit(WITH_EXCERPT)).toList();
  }
}
