package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The problems of a table as a whole: in a register, every row may lack an inspection. */
final class FileProblems {
  private static final int MOST = 1000;

  private final List<Problem> listed = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();

  void add(Problem problem) {
    add(problem.rule(), () -> problem);
  }

  /** Counts a problem; it is made only if it is listed. */
  void add(String rule, Supplier<Problem> problem) {
    if (counts.merge(rule, 1L, Long::sum) <= MOST) {
      listed.add(problem.get());
    }
  }

  List<Problem> listed() {
    return listed.stream().sorted(Problem.REPORT_ORDER).toList();
  }

  Map<String, Long> unlisted() {
    Map<String, Long> beyond = new TreeMap<>();
    counts.forEach(
        (rule, count) -> {
          if (count > MOST) {
            beyond.put(rule, count - MOST);
          }
        });
    return beyond;
  }
}
