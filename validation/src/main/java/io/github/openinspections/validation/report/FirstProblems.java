package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Problems that come in any order: all are counted, and the first of the report are kept. */
final class FirstProblems {
  private final int most;
  private final PriorityQueue<Problem> first = new PriorityQueue<>(Problem.REPORT_ORDER.reversed());
  private long count;

  FirstProblems(int most) {
    this.most = most;
  }

  void add(Problem problem) {
    count++;
    first.add(problem);
    if (first.size() > most) {
      first.remove();
    }
  }

  long count() {
    return count;
  }

  List<Problem> listed() {
    return new ArrayList<>(first);
  }
}
