package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.validation.dataset.IndexedRecord.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A whole data set as far as it is kept: answers what rules that compare records ask. Of several
 * records with one id the newest release stands for the inspection.
 */
public final class DatasetView {
  private final Rows rows;
  private final Versions versions;
  private final FollowUpLinks lineage = new FollowUpLinks();
  private final Sharing sharing = new Sharing();
  private final Unread unread;

  /**
   * Brings the segments together.
   *
   * @param segments the rows, in the order of the data set
   * @param stopped whether reading stopped before the end of the data
   */
  public DatasetView(List<PlacedIndex> segments, boolean stopped) {
    this.rows = new Rows(segments);
    this.versions = new Versions(rows);
    this.unread = new Unread(stopped);
    rows.forEach(
        record -> {
          versions.add(record);
          unread.add(record);
        });
    rows.forEach(this::relate);
    lineage.walk(rows);
  }

  private void relate(IndexedRecord record) {
    if (versions.isCurrent(record)) {
      lineage.add(record);
      sharing.add(record);
    }
  }

  /** Shows every record in order. */
  public void forEach(Consumer<IndexedRecord> action) {
    rows.forEach(action);
  }

  /** Returns how many records there are. */
  public int size() {
    return rows.size();
  }

  /** Returns why a record that is missed may be among what was not read, if it may. */
  public Optional<Unread.Why> mayBeUnread(String id) {
    return unread.mayHold(id);
  }

  /** Returns why any record may be among what was not read, if one may. */
  public Optional<Unread.Why> anyUnread() {
    return unread.any();
  }

  /** Whether the record stands for its inspection: no newer and no earlier record does. */
  public boolean isCurrent(IndexedRecord record) {
    return versions.isCurrent(record);
  }

  /** Returns the first record before this one with its id. */
  public Optional<IndexedRecord> before(IndexedRecord record) {
    return record.readable() ? versions.before(record) : Optional.empty();
  }

  /**
   * Returns records before this one with its id that it can be compared with: of the same release,
   * or one does not say of which. In their order; of very many only some.
   */
  public List<IndexedRecord> comparable(IndexedRecord record) {
    return before(record).isPresent() ? versions.comparable(record) : List.of();
  }

  /** Returns the record that stands for an inspection. */
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

  /** Returns what a record follows up, if the data set has it and it is no circle. */
  public Optional<IndexedRecord> original(IndexedRecord record) {
    return followed(record).filter(of -> !isInCircle(record)).flatMap(this::find);
  }

  /** Returns the id of what a record follows up in the end, over other follow-ups. */
  public String rootOf(IndexedRecord record) {
    return lineage.rootOf(record.id().orElse(""));
  }

  /**
   * Returns the original that a record follows up in the end, if the data set has it: neither a
   * member of a circle nor a follow-up of what nobody knows.
   */
  public Optional<IndexedRecord> root(IndexedRecord record) {
    return find(rootOf(record)).filter(root -> root.followUp().isEmpty());
  }

  /** Whether a record follows up itself or others that do, by way of any number of them. */
  public boolean endsInCircle(IndexedRecord record) {
    return lineage.isInCircle(rootOf(record));
  }

  /** Whether a record follows up itself by way of others. */
  public boolean isInCircle(IndexedRecord record) {
    return lineage.isInCircle(record.id().orElse(""));
  }

  /**
   * Returns the ids of the circle of which a record is the first member, beginning with its own.
   */
  public Optional<List<String>> circle(IndexedRecord record) {
    return lineage.circle(record);
  }

  /** Returns the first follow-up of a root that has a number. */
  public Optional<IndexedRecord> followUp(String root, int ordinal) {
    return Optional.ofNullable(lineage.ordinals(root).get(ordinal)).map(rows::get);
  }

  /** Returns the lowest number that a follow-up of a root has, if any has one. */
  public Optional<Integer> lowestOrdinal(String root) {
    return lineage.ordinals(root).keySet().stream().findFirst();
  }

  /** Returns the first record before this one whose report is the same document. */
  public Optional<IndexedRecord> sameDocument(IndexedRecord record) {
    int first = sharing.firstWithDocumentOf(record);
    return record.links().document() == 0 || first == FirstRows.NONE || first >= record.row()
        ? Optional.empty()
        : Optional.of(rows.get(first));
  }

  /** Returns the first name that the data set gives a code. */
  public Optional<String> firstName(AreaCode code) {
    return sharing.firstName(code);
  }
}
