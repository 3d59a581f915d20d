package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Accepted findings on one day, to look up those of a problem. Few problems are hashed: only those
 * of a rule and a record that something is accepted about. Immutable and thread-safe.
 */
public final class Acceptances {
  /** Nothing is accepted. */
  public static final Acceptances NONE = of(AcceptedFindings.NONE);

  private final AcceptedFindings findings;
  private final int digest;
  private final Optional<LocalDate> today;

  /** By rule, record id and hash; of several for the same problems, the one that lasts longest. */
  private final Map<String, Map<String, Map<String, AcceptedFinding>>> ofRecords;

  /** By rule, hash and source. */
  private final Map<String, Map<String, Map<Optional<String>, AcceptedFinding>>> ofFiles;

  private Acceptances(
      AcceptedFindings findings,
      int digest,
      Optional<LocalDate> today,
      Map<String, Map<String, Map<String, AcceptedFinding>>> ofRecords,
      Map<String, Map<String, Map<Optional<String>, AcceptedFinding>>> ofFiles) {
    this.findings = findings;
    this.digest = digest;
    this.today = today;
    this.ofRecords = ofRecords;
    this.ofFiles = ofFiles;
  }

  /** Prepares the look-ups; no acceptance runs out. */
  public static Acceptances of(AcceptedFindings findings) {
    Map<String, Map<String, Map<String, AcceptedFinding>>> ofRecords = new HashMap<>();
    Map<String, Map<String, Map<Optional<String>, AcceptedFinding>>> ofFiles = new HashMap<>();
    for (AcceptedFinding entry : findings.entries()) {
      if (entry.id().isPresent()) {
        ofRecords
            .computeIfAbsent(entry.rule(), rule -> new HashMap<>())
            .computeIfAbsent(TruncatedProblem.cut(entry.id().get()), id -> new HashMap<>())
            .merge(entry.valueHash(), entry, Acceptances::longer);
      } else {
        ofFiles
            .computeIfAbsent(entry.rule(), rule -> new HashMap<>())
            .computeIfAbsent(entry.valueHash(), hash -> new HashMap<>())
            .merge(entry.source(), entry, Acceptances::longer);
      }
    }
    return new Acceptances(findings, findings.hashCode(), Optional.empty(), ofRecords, ofFiles);
  }

  private static AcceptedFinding longer(AcceptedFinding one, AcceptedFinding other) {
    return one.until().filter(other::hasRunOut).isPresent() || one.until().isEmpty() ? one : other;
  }

  /** Returns the same on a day, on which some may have run out; on no day, none has. */
  public Acceptances on(Optional<LocalDate> day) {
    return new Acceptances(findings, digest, day, ofRecords, ofFiles);
  }

  /** Returns a digest: parts with different acceptances do not make one report. */
  public int digest() {
    return digest;
  }

  List<AcceptedFinding> entries() {
    return findings.entries();
  }

  boolean hasRunOut(AcceptedFinding entry) {
    return today.filter(entry::hasRunOut).isPresent();
  }

  /** Whether anything is accepted about a rule in a record, or in files if there is no id. */
  boolean concern(String rule, Optional<String> id) {
    return id.isPresent()
        ? ofRecords.getOrDefault(rule, Map.of()).containsKey(TruncatedProblem.cut(id.get()))
        : ofFiles.containsKey(rule);
  }

  /** Whether a problem without a record id is accepted in some file. */
  boolean dependOnFile(String rule, String hash) {
    return ofFiles.getOrDefault(rule, Map.of()).containsKey(hash);
  }

  /** Returns the acceptance of a problem in a file, unless it has run out. */
  Optional<AcceptedFinding> find(Problem problem, Optional<String> source) {
    return concern(problem.rule(), problem.id())
        ? any(problem, source).filter(entry -> !hasRunOut(entry))
        : Optional.empty();
  }

  /** Returns the acceptance of a problem in a file, whether or not it has run out. */
  Optional<AcceptedFinding> any(Problem problem, Optional<String> source) {
    String hash = problem.hashed().valueHash().orElseThrow();
    return problem.id().isEmpty()
        ? ofFile(problem.rule(), hash, source)
        : Optional.ofNullable(
            ofRecords
                .getOrDefault(problem.rule(), Map.of())
                .getOrDefault(TruncatedProblem.cut(problem.id().get()), Map.of())
                .get(hash));
  }

  /** Returns the acceptance of problems without a record id, whether or not it has run out. */
  Optional<AcceptedFinding> ofFile(String rule, String hash, Optional<String> source) {
    return Optional.ofNullable(
        ofFiles.getOrDefault(rule, Map.of()).getOrDefault(hash, Map.of()).get(source));
  }
}
