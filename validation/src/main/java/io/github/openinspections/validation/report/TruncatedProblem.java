package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** Truncates long values: a thousand problems must not take as much memory as the file. */
final class TruncatedProblem {
  /** Longer values are truncated; the position leads to the whole value. */
  private static final int LONGEST = 1000;

  private TruncatedProblem() {}

  static Problem of(Problem problem) {
    if (isShort(problem)) {
      return problem;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    problem.arguments().forEach((name, value) -> arguments.put(name, cut(value)));
    return problem
        .withArguments(arguments)
        .withPointer(cut(problem.pointer()))
        .withId(problem.id().map(TruncatedProblem::cut));
  }

  private static boolean isShort(Problem problem) {
    return !isLong(problem.pointer())
        && problem.id().filter(TruncatedProblem::isLong).isEmpty()
        && problem.arguments().values().stream().noneMatch(TruncatedProblem::isLong);
  }

  private static boolean isLong(String value) {
    return value.length() > LONGEST;
  }

  static String cut(String value) {
    if (!isLong(value)) {
      return value;
    }
    // Not inside a surrogate pair.
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end) + "…";
  }
}
