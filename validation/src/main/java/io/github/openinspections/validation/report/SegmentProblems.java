package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The problems of one segment: open, accepted, and those without a record id, about which the name
 * of the file decides, which is known only when all segments are. Segments are serialized between
 * machines: no field may be an Optional or a record.
 */
final class SegmentProblems implements Serializable {
  final ProblemLog open;
  final ProblemLog accepted;

  /** The keys of the acceptances that were used. */
  final Set<String> used = new HashSet<>();

  /** By number of the record, what was accepted of the rules that may be folded. */
  final Map<Long, Set<String>> acceptedToFold = new HashMap<>();

  /** By rule and hash, the problems that are accepted in files of some names. */
  final Map<String, Map<String, ProblemLog>> byFile = new TreeMap<>();

  private final int most;

  SegmentProblems(int most) {
    this.most = most;
    this.open = new ProblemLog(most);
    this.accepted = new ProblemLog(most);
  }

  /** Adds a problem; returns whether it is not accepted. */
  boolean add(Problem problem, Acceptances acceptances) {
    ProblemLog log = logOf(problem, acceptances);
    log.add(problem);
    return log != accepted;
  }

  void addOfFile(Problem problem, Acceptances acceptances) {
    logOf(problem, acceptances).addOfFile(problem);
  }

  private ProblemLog logOf(Problem problem, Acceptances acceptances) {
    if (!acceptances.concern(problem.rule(), problem.id())) {
      return open;
    }
    if (problem.id().isEmpty()) {
      String hash = problem.hashed().valueHash().orElseThrow();
      return acceptances.dependOnFile(problem.rule(), hash)
          ? byFile
              .computeIfAbsent(problem.rule(), rule -> new TreeMap<>())
              .computeIfAbsent(hash, same -> new ProblemLog(most))
          : open;
    }
    Optional<AcceptedFinding> by = acceptances.find(problem, Optional.empty());
    if (by.isEmpty()) {
      return open;
    }
    used.add(key(by.get()));
    if (problem.record().isPresent()) {
      FoldedProblems.foldable(problem)
          .ifPresent(
              what ->
                  acceptedToFold
                      .computeIfAbsent(problem.record().getAsLong(), n -> new TreeSet<>())
                      .add(what));
    }
    return accepted;
  }

  /** Returns what identifies the problems that an acceptance is about. */
  static String key(AcceptedFinding entry) {
    String hash = entry.valueHash();
    return entry.rule().length() + entry.rule() + hash.length() + hash + entry.id().orElse("");
  }

  /** Discards what a report of these segments, in order, will not list. */
  static void trim(Collection<SegmentProblems> segments, int most) {
    ProblemLog.trim(segments.stream().map(segment -> segment.open).toList(), most);
    ProblemLog.trim(segments.stream().map(segment -> segment.accepted).toList(), most);
    Map<String, Map<String, List<ProblemLog>>> byFile = new TreeMap<>();
    for (SegmentProblems segment : segments) {
      segment.byFile.forEach(
          (rule, logs) ->
              logs.forEach(
                  (hash, log) ->
                      byFile
                          .computeIfAbsent(rule, same -> new TreeMap<>())
                          .computeIfAbsent(hash, same -> new ArrayList<>())
                          .add(log)));
    }
    byFile.values().forEach(byHash -> byHash.values().forEach(logs -> ProblemLog.trim(logs, most)));
  }
}
