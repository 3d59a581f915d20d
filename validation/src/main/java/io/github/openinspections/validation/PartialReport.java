package io.github.openinspections.validation;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.record.RecordCheck.Outcome;
import io.github.openinspections.validation.report.Acceptances;
import io.github.openinspections.validation.report.ReportAssembly;
import io.github.openinspections.validation.report.Segment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An intermediate result for a data set that is checked in parts. Each part accepts the entries of
 * one segment in order; parts are merged in any order, and the last one is finished. However a data
 * set is split and however its parts are merged, the report is the same.
 *
 * <pre>{@code
 * Inspection review =
 *     Inspection.builder()
 *         .id("a")
 *         .type(InspectionType.PROGRESS_REVIEW)
 *         .addFieldwork(DateInterval.parse("2016-05"))
 *         .build();
 * DatasetValidator validator = DatasetValidator.standard();
 * PartialReport first = validator.begin(0);
 * first.accept(Entry.of(1, review));
 * first.accept(Entry.of(2, review.withId("b")));
 * PartialReport second = validator.begin(1);
 * second.accept(Entry.of(1, review));
 *
 * ValidationReport report = second.merge(first).finish();
 * System.out.println(report.records().read()); // 3
 * for (Problem problem : report.problems()) {
 *   System.out.println("record " + problem.record().getAsLong() + ": " + problem.rule());
 * }
 * // record 3: DAT-001
 * }</pre>
 *
 * <p>A part can be sent to another machine that runs the same version, with Java serialization or
 * Kryo. It arrives without its rules: it can be merged, and {@link DatasetValidator#resume} gives
 * it rules to continue or to finish with. It knows the digest of the vocabulary of the rules that
 * it was begun with, and of the accepted findings: parts with different ones do not make one
 * report. Never deserialize parts from an untrusted source.
 *
 * <p>Not thread-safe: a part belongs to one thread until it is merged.
 */
public final class PartialReport implements Serializable {
  private final transient @Nullable BoundRules bound;
  private final transient @Nullable RecordDigests digests;
  private final transient Acceptances acceptances;
  private final String vocabulary;
  private final int accepted;
  private final int listed;
  private final Segment own;
  private final SortedMap<Long, Segment> segments = new TreeMap<>();

  PartialReport(BoundRules bound, Acceptances acceptances, int listed, long segment) {
    this.bound = bound;
    this.digests = RecordDigests.of(bound.selection().vocabulary());
    this.acceptances = acceptances.on(today(bound));
    this.vocabulary = bound.vocabularyDigest();
    this.accepted = acceptances.digest();
    this.listed = listed;
    this.own = new Segment(segment, listed);
    segments.put(segment, own);
  }

  PartialReport(BoundRules bound, Acceptances acceptances, int listed, PartialReport arrived) {
    if (!bound.vocabularyDigest().equals(arrived.vocabulary)) {
      throw new IllegalArgumentException(
          "A part of the vocabulary %s cannot be resumed with rules of the vocabulary %s"
              .formatted(arrived.vocabulary, bound.vocabularyDigest()));
    }
    if (acceptances.digest() != arrived.accepted) {
      throw new IllegalArgumentException(
          "A part that was begun with some accepted findings cannot be resumed with others");
    }
    this.bound = bound;
    this.digests = RecordDigests.of(bound.selection().vocabulary());
    this.acceptances = acceptances.on(today(bound));
    this.vocabulary = arrived.vocabulary;
    this.accepted = arrived.accepted;
    this.listed = listed;
    this.own = arrived.own;
    segments.putAll(arrived.segments);
  }

  private static Optional<LocalDate> today(BoundRules bound) {
    return bound.selection().clock().map(LocalDate::now);
  }

  /**
   * Checks a record of the segment. The entry must be the current one of its data set, or positions
   * of problems are missing.
   *
   * @throws IllegalStateException if the part came from another machine and was not resumed
   */
  public void accept(Entry entry) {
    Objects.requireNonNull(entry, "The entry is null");
    BoundRules bound = bound();
    boolean hasError = false;
    for (Problem read : entry.problems()) {
      Optional<Problem> graded = bound.selection().graded(read);
      hasError |= graded.isPresent() && isOpenError(graded.get());
    }
    Optional<Framework> framework = Optional.empty();
    if (entry.inspection().isPresent()) {
      Outcome outcome = bound.recordCheck().check(entry.inspection().get(), entry.refused());
      for (Problem found : outcome.problems()) {
        hasError |= isOpenError(entry.place(found));
      }
      outcome.undecided().forEach(own::addUndecided);
      framework = outcome.framework();
      own.collect(bound.rulesBetweenRecords(), entry.inspection().get());
    }
    own.add(entry, hasError, framework, Objects.requireNonNull(digests));
  }

  /** Adds a problem. */
  private boolean isOpenError(Problem problem) {
    boolean open = own.add(problem, acceptances);
    return open && problem.severity() == Severity.ERROR;
  }

  /**
   * Takes what the data set of the segment says about itself, once all its entries are accepted:
   * its source, the problems of the file, where reading stopped, what became of its rows, and what
   * its reader checks.
   *
   * @throws IllegalStateException if the part came from another machine and was not resumed
   */
  public void end(InspectionDataset dataset) {
    Objects.requireNonNull(dataset, "The data set is null");
    own.end(dataset, bound().selection(), acceptances);
  }

  /**
   * Merges another part into this one; the other must not be used any more.
   *
   * @return this part
   * @throws IllegalArgumentException if both have a segment with the same start, or were begun with
   *     rules of different vocabularies or different accepted findings; both parts are then as they
   *     were
   */
  public PartialReport merge(PartialReport other) {
    Objects.requireNonNull(other, "The other part is null");
    if (!vocabulary.equals(other.vocabulary)) {
      throw new IllegalArgumentException(
          "A part of the vocabulary %s cannot be merged with one of the vocabulary %s"
              .formatted(vocabulary, other.vocabulary));
    }
    if (accepted != other.accepted) {
      throw new IllegalArgumentException(
          "A part that was begun with some accepted findings cannot be merged with one of others");
    }
    for (Long start : other.segments.keySet()) {
      if (segments.containsKey(start)) {
        throw new IllegalArgumentException("Two segments start at " + start);
      }
    }
    segments.putAll(other.segments);
    Segment.trim(segments.values(), listed);
    return this;
  }

  /**
   * Compares the records with each other and returns the report.
   *
   * @throws IllegalStateException if the part came from another machine and was not resumed, or if
   *     it was finished before and a custom rule between records used up what it had collected
   */
  public ValidationReport finish() {
    if (segments.values().stream().anyMatch(Segment::isUsedUp)) {
      throw new IllegalStateException("This part was finished before");
    }
    return new ReportAssembly(bound(), acceptances, listed, List.copyOf(segments.values()))
        .report();
  }

  private BoundRules bound() {
    if (bound == null) {
      throw new IllegalStateException(
          "This part came without rules: pass it to DatasetValidator.resume");
    }
    return bound;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("PartialReport").count(segments.size(), "segment").toString();
  }
}
