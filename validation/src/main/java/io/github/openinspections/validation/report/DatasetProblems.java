package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.validation.dataset.Base;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The problems of a whole data set, open and accepted: sums, and the first of each rule. */
final class DatasetProblems {
  private final Acceptances acceptances;
  private final Optional<String> source;
  private final int most;
  private final SortedMap<RuleTally, Long> counts = new TreeMap<>();
  private final SortedMap<RuleTally, Long> acceptedCounts = new TreeMap<>();
  private final List<Problem> open = new ArrayList<>();
  private final List<Problem> accepted = new ArrayList<>();
  private final Map<Long, Set<String>> acceptedToFold = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** The rules of which more problems may be at hand than are listed. */
  private final Set<String> crowded = new TreeSet<>();

  /**
   * Prepares the sums.
   *
   * @param source the name of the data set
   * @param most how many problems of each rule are listed
   */
  DatasetProblems(Acceptances acceptances, Optional<String> source, int most) {
    this.acceptances = acceptances;
    this.source = source;
    this.most = most;
  }

  /** Adds those of a segment; segments are in order, and so are the problems of each. */
  void add(SegmentProblems segment, Base base) {
    add(segment.open, base, false);
    add(segment.accepted, base, true);
    segment.byFile.forEach(
        (rule, logs) -> {
          crowded.add(rule);
          logs.forEach((hash, log) -> add(log, base, isAccepted(rule, hash)));
        });
    used.addAll(segment.used);
    segment.acceptedToFold.forEach(
        (number, what) -> acceptedToFold.put(base.records() + number, what));
  }

  private boolean isAccepted(String rule, String hash) {
    Optional<AcceptedFinding> by =
        acceptances
            .ofFile(rule, hash, source)
            .filter(acceptance -> !acceptances.hasRunOut(acceptance));
    by.map(SegmentProblems::key).ifPresent(used::add);
    return by.isPresent();
  }

  private void add(ProblemLog log, Base base, boolean isAccepted) {
    sum(log.counts, isAccepted ? acceptedCounts : counts);
    List<Problem> problems = isAccepted ? accepted : open;
    log.listed().forEach(problem -> problems.add(base.problem(problem)));
  }

  /** Adds those between records. */
  void add(DatasetCheck across) {
    sum(across.counts(), counts);
    sum(across.acceptedCounts(), acceptedCounts);
    open.addAll(across.problems());
    accepted.addAll(across.acceptedProblems());
    used.addAll(across.used());
  }

  private static void sum(Map<RuleTally, Long> some, Map<RuleTally, Long> all) {
    some.forEach((tally, count) -> all.merge(tally, count, Long::sum));
  }

  /** Returns how many are open. */
  SortedMap<RuleTally, Long> counts() {
    return counts;
  }

  /** Returns how many are accepted. */
  SortedMap<RuleTally, Long> acceptedCounts() {
    return acceptedCounts;
  }

  /** Whether what a record would be folded for is accepted. */
  boolean isAcceptedToFold(long record, String what) {
    return acceptedToFold.getOrDefault(record, Set.of()).contains(what);
  }

  /** Returns the first open problems of each rule. */
  List<Problem> open() {
    return first(open);
  }

  /** Returns the first accepted problems of each rule. */
  List<AcceptedProblem> accepted() {
    return first(accepted).stream()
        .map(problem -> AcceptedProblem.of(problem, acceptances.any(problem, source).orElseThrow()))
        .toList();
  }

  private List<Problem> first(List<Problem> problems) {
    problems.sort(Problem.REPORT_ORDER);
    if (crowded.isEmpty()) {
      return problems;
    }
    Map<String, Integer> listed = new HashMap<>();
    return problems.stream()
        .filter(
            problem ->
                !crowded.contains(problem.rule())
                    || listed.merge(problem.rule(), 1, Integer::sum) <= most)
        .toList();
  }

  /** Returns the acceptances that were not used. */
  List<UnusedAcceptance> unused() {
    List<UnusedAcceptance> unused = new ArrayList<>();
    for (AcceptedFinding entry : acceptances.entries()) {
      if (acceptances.hasRunOut(entry)) {
        unused.add(UnusedAcceptance.of(entry, Why.RAN_OUT));
      } else if (entry.id().isEmpty() && !entry.source().equals(source)) {
        unused.add(UnusedAcceptance.of(entry, Why.OTHER_FILE));
      } else if (!used.contains(SegmentProblems.key(entry))) {
        unused.add(UnusedAcceptance.of(entry, Why.NOT_FOUND));
      }
    }
    return unused;
  }
}
