package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.constraints.ConformsToRules;

/** The problem by which a constraint stands for all those that it does not list. */
final class Unlisted {
  private Unlisted() {}

  static boolean is(Problem problem) {
    return problem.rule().equals(ConformsToRules.class.getName())
        && problem.arguments().containsKey("problems");
  }

  /** Returns how many problems a problem stands for: 1, unless it is this one. */
  static long count(Problem problem) {
    return is(problem) ? Long.parseLong(problem.arguments().getOrDefault("problems", "1")) : 1;
  }
}
