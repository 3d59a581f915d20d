package io.github.openinspections.core.release;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.text.StreamChecks;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What changed from one release of a data set to the next: inspections that are new, gone or
 * different, and what concerns the releases as a whole, such as a column with another name.
 *
 * <pre>{@code
 * ReleaseComparison comparison =
 *     ReleaseComparison.of(
 *         () -> InspectionDataset.of(List.of(may)), () -> InspectionDataset.of(List.of(june)));
 * comparison.counts().of(ReleaseChangeKind.CHANGED); // 1
 * for (ReleaseChange change : comparison.changes()) {
 *   System.out.println(change.kind() + " " + change.id() + " " + change.values());
 * }
 * }</pre>
 *
 * <p>The releases are read twice each, the new one only once if few inspections changed, and need
 * not fit into memory; some 200 bytes are kept for a record of the old one and 80 for one of the
 * new one. All counts are exact. Of each kind, the changes with the lowest ids are listed. Of
 * several records of one id in a release, that of the newest {@code asOf} is compared, then the
 * first.
 *
 * <p>A comparison shows that something changed, never why: a grade can change after a complaint, a
 * correction or a mistake, and who is no longer listed may have moved. Immutable and thread-safe.
 */
public final class ReleaseComparison implements Serializable {
  /** So many changes of each kind are listed unless more are asked for. */
  public static final int LISTED = 1000;

  private final ReleaseSummary old;
  private final ReleaseSummary now;
  private final ReleaseCounts counts;
  private final List<ReleaseChange> changes;
  private final List<ReleaseNote> notes;

  ReleaseComparison(
      ReleaseSummary old,
      ReleaseSummary now,
      ReleaseCounts counts,
      List<ReleaseChange> changes,
      List<ReleaseNote> notes) {
    this.old = old;
    this.now = now;
    this.counts = counts;
    this.changes = List.copyOf(changes);
    this.notes = List.copyOf(notes);
  }

  /**
   * Compares two releases.
   *
   * @throws IOException if one cannot be opened
   */
  public static ReleaseComparison of(ReopenableDataset old, ReopenableDataset now)
      throws IOException {
    return of(old, now, Vocabulary.standard(), LISTED);
  }

  /**
   * Compares two releases.
   *
   * @param vocabulary which names and codes mean one place, and which grades there are
   * @param listed how many changes of each kind are listed
   * @throws IOException if one cannot be opened
   */
  public static ReleaseComparison of(
      ReopenableDataset old, ReopenableDataset now, Vocabulary vocabulary, int listed)
      throws IOException {
    IndexedRelease before = PartialRelease.read(old, PartialRelease.begin(0, vocabulary));
    IndexedRelease after = PartialRelease.read(now, before.compare(0, vocabulary));
    return of(before, old, after, now, vocabulary, listed);
  }

  /**
   * Compares two releases that were read, perhaps in parts: both are read again for what is listed.
   *
   * @param before the old release
   * @param old opens the old release as a whole
   * @param after the new release, whose parts were begun by {@link IndexedRelease#compare} of the
   *     old one
   * @param now opens the new release as a whole
   * @param vocabulary that with which they were read
   * @param listed how many changes of each kind are listed
   * @throws IOException if one cannot be opened
   */
  public static ReleaseComparison of(
      IndexedRelease before,
      ReopenableDataset old,
      IndexedRelease after,
      ReopenableDataset now,
      Vocabulary vocabulary,
      int listed)
      throws IOException {
    return new ReleaseJoin(before, after, vocabulary, listed).compare(old, now);
  }

  /** Returns the old release as a whole. */
  public ReleaseSummary old() {
    return old;
  }

  /** Returns the new release as a whole. */
  public ReleaseSummary now() {
    return now;
  }

  /** Returns how many inspections changed in which way. */
  public ReleaseCounts counts() {
    return counts;
  }

  /**
   * Returns the changes that are listed, changed grades first, then by kind and id. What is the
   * same or left with its columns is counted alone, and so is what is no longer listed if the
   * releases are not {@link #comparable}.
   */
  public List<ReleaseChange> changes() {
    return changes;
  }

  /** Returns what concerns the releases as a whole. */
  public List<ReleaseNote> notes() {
    return notes;
  }

  /** Whether the releases cover the same, so that what is missing in the new one says something. */
  public boolean comparable() {
    return notes.stream().noneMatch(note -> note.kind().incomparable());
  }

  /**
   * Whether every inspection was compared as a whole: the releases are {@link #comparable}, all of
   * their records could be read, and none has more values than are compared. If not, it is not
   * known of some whether a grade changed.
   */
  public boolean comparesAll() {
    return comparable()
        && old.unreadable() == 0
        && now.unreadable() == 0
        && notes.stream().noneMatch(note -> note.kind() == ReleaseNote.Kind.PARTLY_COMPARED);
  }

  /**
   * Returns the same comparison with a note for each rule that found something in one release more
   * often than in the other.
   *
   * @param oldReport what checking the old release found
   * @param newReport what checking the new release found
   */
  public ReleaseComparison withReports(ValidationReport oldReport, ValidationReport newReport) {
    Map<String, Long> before = counts(oldReport);
    Map<String, Long> after = counts(newReport);
    List<ReleaseNote> all = new ArrayList<>(notes);
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted()
        .filter(rule -> !before.getOrDefault(rule, 0L).equals(after.getOrDefault(rule, 0L)))
        .map(
            rule ->
                ReleaseNotes.of(
                    ReleaseNote.Kind.RULE_COUNT,
                    "rule",
                    rule,
                    "old",
                    before.getOrDefault(rule, 0L),
                    "new",
                    after.getOrDefault(rule, 0L)))
        .forEach(all::add);
    return new ReleaseComparison(old, now, counts, changes, all);
  }

  private static Map<String, Long> counts(ValidationReport report) {
    Map<String, Long> counts = new TreeMap<>();
    report.rules().forEach(rule -> counts.merge(rule.rule(), rule.count(), Long::sum));
    return counts;
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("ReleaseComparison", old, now, counts, changes, notes);
    return this;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseComparison")
        .with("old", old.source())
        .with("now", now.source())
        .with(counts.of(ReleaseChangeKind.ADDED) + " added")
        .with(counts.of(ReleaseChangeKind.CHANGED) + " changed")
        .with(counts.of(ReleaseChangeKind.SAME) + " same")
        .count(changes, "listed change")
        .count(notes, "note")
        .toString();
  }
}
