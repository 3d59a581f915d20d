package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which records have the same id. The record of the newest release represents the inspection; if
 * releases do not decide, the first record does.
 */
final class Versions {
  /** How many records of its id a record is compared with, besides the first of its release. */
  private static final int MOST_COMPARED = 16;

  private final Rows rows;
  private final FirstRows byId = new FirstRows();
  private final FirstRows byRelease = new FirstRows();
  private final int[] first;
  private final int[] newest;
  private final int[] last;
  private final int[] previous;
  private boolean anyReplaced;

  Versions(Rows rows) {
    this.rows = rows;
    this.first = new int[rows.size()];
    this.newest = new int[rows.size()];
    this.last = new int[rows.size()];
    this.previous = new int[rows.size()];
    Arrays.fill(first, FirstRows.NONE);
  }

  /** Adds a record; records must be added in order. */
  void add(IndexedRecord record) {
    if (!record.readable() || record.id().isEmpty()) {
      return;
    }
    int row = record.row();
    long id = TextHash.of(record.id().get());
    first[row] = byId.putIfAbsent(id, row);
    previous[row] = first[row] == row ? FirstRows.NONE : last[first[row]];
    last[first[row]] = row;
    byRelease.putIfAbsent(key(id, record.dates().asOf()), row);
    if (first[row] == row) {
      newest[row] = row;
    } else if (isNewer(record, rows.get(newest[first[row]]))) {
      newest[first[row]] = row;
      anyReplaced = true;
    }
  }

  /** Whether a record that represented its inspection does so no longer. */
  boolean anyReplaced() {
    return anyReplaced;
  }

  private static boolean isNewer(IndexedRecord record, IndexedRecord other) {
    return record.dates().asOf().isPresent()
        && (other.dates().asOf().isEmpty()
            || PartialDate.EARLIEST_FIRST.compare(
                    record.dates().asOf().get(), other.dates().asOf().get())
                > 0);
  }

  private static long key(long id, Optional<PartialDate> asOf) {
    return TextHash.mix(id + 31L * asOf.map(PartialDate::hashCode).orElse(-1));
  }

  /** Whether a row may have the id of an earlier one. */
  boolean mayRepeat(int row) {
    return first[row] != FirstRows.NONE && first[row] != row;
  }

  /** Returns the record that represents an inspection. */
  Optional<IndexedRecord> current(String id) {
    int row = byId.get(TextHash.of(id));
    return row == FirstRows.NONE
        ? Optional.empty()
        : Optional.of(rows.get(newest[row])).filter(record -> hasId(record, id));
  }

  /** Whether the record represents its inspection. */
  boolean isCurrent(IndexedRecord record) {
    int row = record.row();
    return first[row] != FirstRows.NONE && newest[first[row]] == row;
  }

  /** Returns the first record before this one that has its id. */
  Optional<IndexedRecord> before(IndexedRecord record) {
    return earlier(first[record.row()], record);
  }

  /**
   * Returns earlier records with the same id and, if both have one, the same release, in order: the
   * first and, of many, the nearest.
   */
  List<IndexedRecord> comparable(IndexedRecord record) {
    SortedMap<Integer, IndexedRecord> comparable = new TreeMap<>();
    sameRelease(record).ifPresent(other -> comparable.put(other.row(), other));
    int row = previous[record.row()];
    for (int i = 0; i < MOST_COMPARED && !comparable.isEmpty() && row != FirstRows.NONE; i++) {
      earlier(row, record)
          .filter(other -> isOneRelease(record.dates().asOf(), other.dates().asOf()))
          .ifPresent(other -> comparable.put(other.row(), other));
      row = previous[row];
    }
    return List.copyOf(comparable.values());
  }

  private static boolean isOneRelease(Optional<PartialDate> asOf, Optional<PartialDate> other) {
    return asOf.isEmpty() || other.isEmpty() || asOf.equals(other);
  }

  private Optional<IndexedRecord> sameRelease(IndexedRecord record) {
    if (record.id().isEmpty() || record.dates().asOf().isEmpty()) {
      return before(record);
    }
    long id = TextHash.of(record.id().get());
    Optional<IndexedRecord> same = earlier(byRelease.get(key(id, record.dates().asOf())), record);
    Optional<IndexedRecord> unstated = earlier(byRelease.get(key(id, Optional.empty())), record);
    return same.isPresent() && (unstated.isEmpty() || same.get().row() < unstated.get().row())
        ? same
        : unstated;
  }

  private Optional<IndexedRecord> earlier(int row, IndexedRecord record) {
    return row == FirstRows.NONE || row >= record.row()
        ? Optional.empty()
        : Optional.of(rows.get(row)).filter(other -> hasId(other, record.id().orElse("")));
  }

  private static boolean hasId(IndexedRecord record, String id) {
    return record.id().filter(id::equals).isPresent();
  }
}
