package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.dataset.IndexedRecord.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a whole data set, for the rules that compare records. Of several records with one
 * id, the newest release represents the inspection; that record is current. Not thread-safe.
 */
public final class DatasetView {
  private final Rows rows;
  private final Versions versions;
  private final Repetitions repeats;
  private final FollowUpLinks lineage;
  private final Sharing sharing;
  private final BodyHistory history;
  private final List<AgedFramework> aged;
  private final Unread unread;
  private final List<PlacedIndex> segments;

  /** Brought together when one is asked for: most data sets print no text twice. */
  private @Nullable TextExcerpts excerpts;

  /**
   * Combines the segments.
   *
   * @param segments the rows, in the order of the data set
   * @param stopped whether reading stopped before the end of the data
   * @param vocabulary the one with which the digests were made
   */
  public DatasetView(List<PlacedIndex> segments, boolean stopped, Vocabulary vocabulary) {
    this.rows = new Rows(segments);
    this.versions = new Versions(rows);
    this.unread = new Unread(stopped);
    this.segments = segments;
    CurrentRecords current = current();
    this.lineage = current.lineage();
    this.sharing = current.sharing();
    this.history = current.history();
    repeats = new Repetitions(rows, versions, RecordDigests.of(vocabulary));
    lineage.walk();
    history.walk();
    aged = current.ageing().aged();
  }

  /** Relates the current records; again, if a later record took the place of one of them. */
  private CurrentRecords current() {
    // Nothing refers to those of the first pass any more while the second one makes others.
    return Optional.of(first()).filter(one -> !versions.anyReplaced()).orElseGet(this::again);
  }

  private CurrentRecords first() {
    CurrentRecords first = CurrentRecords.of(rows.size());
    rows.forEach(
        record -> {
          versions.add(record);
          unread.add(record);
          first.add(record, versions);
        });
    return first;
  }

  private CurrentRecords again() {
    CurrentRecords current = CurrentRecords.of(rows.size());
    rows.forEach(record -> current.add(record, versions));
    return current;
  }

  /** Passes every record to an action, in order. */
  public void forEach(Consumer<IndexedRecord> action) {
    rows.forEach(action);
  }

  /** Returns a record by its index among all. */
  public IndexedRecord record(int row) {
    return rows.get(row);
  }

  /** Returns how many records there are. */
  public int size() {
    return rows.size();
  }

  /** Returns why a missing record may be among those not read; empty if it cannot be. */
  public Optional<Unread.Why> mayBeUnread(String id) {
    return unread.mayHold(id);
  }

  /** Returns why any record may be missing because it was not read; empty if all were read. */
  public Optional<Unread.Why> anyUnread() {
    return unread.any();
  }

  /** Whether the record represents its inspection: the first one of the newest release. */
  public boolean isCurrent(IndexedRecord record) {
    return versions.isCurrent(record);
  }

  /** Returns the first record before this one with its id. */
  public Optional<IndexedRecord> before(IndexedRecord record) {
    return record.readable() ? versions.before(record) : Optional.empty();
  }

  /**
   * Returns earlier records with the same id that this one can be compared with: both of the same
   * release, or at least one without a release. In order; of very many, only some.
   */
  public List<IndexedRecord> comparable(IndexedRecord record) {
    return before(record).isPresent() ? versions.comparable(record) : List.of();
  }

  /** Returns how a record repeats the comparable ones before it; empty if there are none. */
  public Optional<Repetition> repetition(IndexedRecord record) {
    return repeats.of(record);
  }

  /** Returns the first earlier record that a record contradicts, and in what. */
  public Optional<Contradiction> contradiction(IndexedRecord record) {
    return repeats.contradiction(record);
  }

  /** Returns how many records say more or less than an earlier one, and contradict none. */
  public long moreOrLess() {
    return repeats.moreOrLess();
  }

  /** Returns the first record that says more or less than an earlier one, and contradicts none. */
  public Optional<IndexedRecord> firstMoreOrLess() {
    return repeats.firstMoreOrLess();
  }

  /** Returns the current record of an inspection. */
  public Optional<IndexedRecord> find(String id) {
    return versions.current(id);
  }

  /** Returns the id of the other inspection that a record follows up. */
  public Optional<String> followed(IndexedRecord record) {
    return record
        .followUp()
        .flatMap(Link::of)
        .filter(of -> isCurrent(record) && !record.id().filter(of::equals).isPresent());
  }

  /** Returns what a record follows up, if the data set contains it and there is no circle. */
  public Optional<IndexedRecord> original(IndexedRecord record) {
    return followed(record).filter(of -> !isInCircle(record)).flatMap(this::find);
  }

  /** Returns the id that a chain of follow-ups leads to, starting from a record. */
  public String rootOf(IndexedRecord record) {
    return lineage.rootOf(record.id().orElse(""));
  }

  /**
   * Returns the original that a chain of follow-ups leads to, if the data set contains it: neither
   * a member of a circle nor itself a follow-up of something unknown.
   */
  public Optional<IndexedRecord> root(IndexedRecord record) {
    return find(rootOf(record)).filter(root -> root.followUp().isEmpty());
  }

  /** Whether the chain of follow-ups from a record ends in a circle. */
  public boolean endsInCircle(IndexedRecord record) {
    return lineage.isInCircle(rootOf(record));
  }

  /** Whether a record is a member of a circle. */
  public boolean isInCircle(IndexedRecord record) {
    return lineage.isInCircle(record.id().orElse(""));
  }

  /** Returns the ids of the circle whose first member a record is, beginning with its own. */
  public Optional<List<String>> circle(IndexedRecord record) {
    return lineage.circle(record);
  }

  /** Returns the first follow-up of a root that has a number. */
  public Optional<IndexedRecord> followUp(String root, int ordinal) {
    return Optional.ofNullable(lineage.ordinals(root).get(ordinal)).map(rows::get);
  }

  /** Whether a follow-up of a root has no number, or one below 1. */
  public boolean hasUnnumbered(String root) {
    return lineage.hasUnnumbered(root);
  }

  /** Returns the lowest number that a follow-up of a root has, if any has one. */
  public Optional<Integer> lowestOrdinal(String root) {
    return lineage.ordinals(root).keySet().stream().findFirst();
  }

  /** Returns the first record before this current one whose report is the same document. */
  public Optional<IndexedRecord> sameDocument(IndexedRecord record) {
    int first = sharing.firstWithDocumentOf(record);
    return first == FirstRows.NONE || first == record.row()
        ? Optional.empty()
        : Optional.of(rows.get(first));
  }

  /** Returns the last inspection of the same body before this one, if dates decide which it is. */
  public Optional<IndexedRecord> inspectionBefore(IndexedRecord record) {
    int before = isCurrent(record) ? history.before(record) : BodyHistory.NONE;
    return before < 0 ? Optional.empty() : Optional.of(rows.get(before));
  }

  /** Whether dates leave open which inspection of the same body is the last before this one. */
  public boolean isOrderOpen(IndexedRecord record) {
    return isCurrent(record) && history.before(record) == BodyHistory.OPEN;
  }

  /** Returns the beginning of a text that a record prints; of very many texts, only of some. */
  public Optional<String> excerpt(IndexedRecord record, int text) {
    TextExcerpts all = excerpts;
    if (all == null) {
      all = TextExcerpts.of(segments.stream().map(one -> one.index().excerpts()).toList());
      excerpts = all;
    }
    return all.find(record.links().texts().hash(text));
  }

  /** Returns the frameworks whose facts do not fit most of their latest records, by code. */
  public List<AgedFramework> aged() {
    return aged;
  }

  /** Returns the first name that the data set gives a code. */
  public Optional<String> firstName(AreaCode code) {
    return sharing.firstName(code);
  }
}
