package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Problems of one segment: all are counted, and the first of each rule are kept. */
final class ProblemLog implements Serializable {
  final Map<RuleTally, Long> counts = new TreeMap<>();
  private final int most;
  private final Map<String, List<Problem>> listed = new TreeMap<>();

  ProblemLog(int most) {
    this.most = most;
  }

  /** Counts problems that are not known one by one. */
  void count(RuleTally rule, long count) {
    counts.merge(rule, count, Long::sum);
  }

  /** Counts a problem, and keeps it until the limit of its rule is reached. */
  void add(Problem problem) {
    List<Problem> known = counted(problem);
    if (known.size() < most) {
      known.add(listed(problem));
    }
  }

  /** Does the same for a problem of the file, which comes before those of records. */
  void addOfFile(Problem problem) {
    List<Problem> known = counted(problem);
    known.add(listed(problem));
    known.sort(Problem.REPORT_ORDER);
    if (known.size() > most) {
      known.remove(known.size() - 1);
    }
  }

  private List<Problem> counted(Problem problem) {
    count(new RuleTally(problem.rule(), problem.severity()), 1);
    return listed.computeIfAbsent(problem.rule(), rule -> new ArrayList<>());
  }

  /** The values are hashed before they are truncated. */
  private static Problem listed(Problem problem) {
    return TruncatedProblem.of(problem.hashed());
  }

  List<Problem> listed() {
    return listed.values().stream().flatMap(List::stream).toList();
  }

  /** Discards what is not among the first problems of these segments, in order. */
  static void trim(Collection<ProblemLog> segments, int most) {
    Map<String, Integer> room = new HashMap<>();
    for (ProblemLog segment : segments) {
      segment.listed.forEach(
          (rule, problems) -> {
            int left = room.getOrDefault(rule, most);
            if (problems.size() > left) {
              problems.subList(left, problems.size()).clear();
            }
            room.put(rule, left - problems.size());
          });
    }
  }
}
