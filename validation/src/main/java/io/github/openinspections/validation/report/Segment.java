package io.github.openinspections.validation.report;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.validation.book.RuleSelection;
import io.github.openinspections.validation.dataset.Base;
import io.github.openinspections.validation.dataset.RecordIndex;
import io.github.openinspections.validation.record.Undecided;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one segment of a data set. Record numbers and positions count from its beginning.
 * Segments are serialized between machines: no field may be an Optional or a record.
 */
public final class Segment implements Serializable {
  private static final String NOT_COLLECTED = "not-collected";

  final RecordIndex index = new RecordIndex();
  private final CollectedStates collected = new CollectedStates();
  private final long start;
  final SegmentProblems problems;
  final Map<Undecided, Long> undecided = new HashMap<>();
  final List<RuleInfo> readingRules = new ArrayList<>();
  long valid;
  long withErrors;
  long unreadable;
  private @Nullable String source;
  private @Nullable Stop stop;
  private @Nullable Position end;
  private @Nullable RowCounts rows;
  private @Nullable String sheet;
  private @Nullable ProfileCollector profile;

  /**
   * Begins a segment.
   *
   * @param start where it starts among the others
   * @param most how many problems of each rule are kept
   */
  public Segment(long start, int most) {
    this.start = start;
    this.problems = new SegmentProblems(most);
  }

  /**
   * Counts a problem, and keeps it until the limit of its rule is reached.
   *
   * @return whether it is open, and not accepted
   */
  public boolean add(Problem problem, Acceptances acceptances) {
    return problems.add(problem, acceptances);
  }

  /** Lets custom rules between records collect from the record that is added next. */
  public void collect(List<RuleBetweenRecords<?>> rules, Inspection inspection) {
    if (!rules.isEmpty()) {
      RecordRef record = RecordRef.of(start, records());
      rules.forEach(rule -> collected.collect(rule, inspection, record));
    }
  }

  /** Returns what custom rules between records keep of the segment. */
  CollectedStates collected() {
    return collected;
  }

  /** Whether a report was made that used up what custom rules collected. */
  public boolean isUsedUp() {
    return collected.isTaken();
  }

  /** Returns why a rule did not collect from all records of the segment, unless it did. */
  Optional<Undecided> notCollected(RuleBetweenRecords<?> rule) {
    if (collected.failure(rule).isPresent() || collected.has(rule) || records() == unreadable) {
      return collected.failure(rule);
    }
    return Optional.of(new Undecided(rule.description().id(), NOT_COLLECTED));
  }

  long start() {
    return start;
  }

  /** Counts a record on which a rule could not be decided. */
  public void addUndecided(Undecided rule) {
    undecided.merge(rule, 1L, Long::sum);
  }

  /**
   * Keeps what a comparison with other records needs, and counts the record.
   *
   * @param hasError whether an ERROR was found that is not accepted
   * @param framework its framework, if it is decided
   * @param digests by which records of one id are compared, with the vocabulary in use
   */
  public void add(
      Entry entry, boolean hasError, Optional<Framework> framework, RecordDigests digests) {
    Optional<Inspection> inspection = entry.inspection();
    boolean judged = inspection.isPresent() && !inspection.get().judgements().isEmpty();
    index.add(entry, hasError, judged ? framework : Optional.empty(), digests);
    if (inspection.isPresent()) {
      counted().add(inspection.get(), digests.vocabulary(), framework);
    }
    if (inspection.isEmpty()) {
      unreadable++;
    } else if (hasError) {
      withErrors++;
    } else {
      valid++;
    }
  }

  /** Takes what the data set says about itself after its last entry. */
  public void end(InspectionDataset dataset, RuleSelection selection, Acceptances acceptances) {
    source = dataset.source().orElse(null);
    stop = dataset.stopped().orElse(null);
    end = dataset.position().orElse(null);
    rows = dataset.rows().orElse(null);
    sheet = dataset.sheet().orElse(null);
    dataset.readingRules().stream()
        .flatMap(rule -> selection.graded(rule).stream())
        .forEach(readingRules::add);
    Map<String, Long> unlisted = dataset.unlisted();
    readingRules.stream()
        .filter(rule -> unlisted.containsKey(rule.id()))
        .forEach(
            rule ->
                problems.open.count(
                    new RuleTally(rule.id(), rule.severity()),
                    unlisted.getOrDefault(rule.id(), 0L)));
    dataset.problems().stream()
        .flatMap(problem -> selection.graded(problem).stream())
        .sorted(Problem.REPORT_ORDER)
        .forEach(problem -> problems.addOfFile(problem, acceptances));
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }

  Optional<Stop> stopped() {
    return Optional.ofNullable(stop);
  }

  Optional<RowCounts> rows() {
    return Optional.ofNullable(rows);
  }

  Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }

  long records() {
    return valid + withErrors + unreadable;
  }

  private ProfileCollector counted() {
    ProfileCollector known = profile;
    if (known == null) {
      known = new ProfileCollector();
      profile = known;
    }
    return known;
  }

  /** Adds what the segment holds to a profile. */
  void count(ProfileCollector all) {
    if (profile != null) {
      all.addAll(profile);
    }
  }

  /** Returns what precedes the next segment, given what precedes this one. */
  Base next(Base before) {
    long lines = end == null ? 0 : end.line() - 1;
    long bytes = end == null ? 0 : end.offset().orElse(0);
    return new Base(before.records() + records(), before.lines() + lines, before.bytes() + bytes);
  }

  /** Discards what a report of these segments, in order, will not list or quote. */
  public static void trim(Collection<Segment> segments, int most) {
    RecordIndex.trim(segments.stream().map(segment -> segment.index).toList());
    trimProblems(segments, most);
    countTogether(segments);
  }

  /** Discards the problems that a report of these segments, in order, will not list. */
  static void trimProblems(Collection<Segment> segments, int most) {
    SegmentProblems.trim(segments.stream().map(segment -> segment.problems).toList(), most);
  }

  /** Keeps one profile for all: it is the same whatever was counted where. */
  private static void countTogether(Collection<Segment> segments) {
    ProfileCollector all = null;
    for (Segment segment : segments) {
      if (all == null) {
        all = segment.counted();
      } else {
        segment.count(all);
        segment.profile = null;
      }
    }
  }
}
