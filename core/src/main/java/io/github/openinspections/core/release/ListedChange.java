package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that is listed, while its records are looked up. Not thread-safe. */
final class ListedChange {
  private final ReleaseChangeKind kind;
  private final String id;
  private final boolean marked;
  private Optional<String> oldId = Optional.empty();
  private Optional<RecordPlace> old = Optional.empty();
  private Optional<RecordPlace> now = Optional.empty();
  private @Nullable Inspection before;
  private List<ChangedValue> values = List.of();

  /**
   * Makes a change.
   *
   * @param marked whether it is late, or its grades changed
   */
  ListedChange(ReleaseChangeKind kind, String id, boolean marked) {
    this.kind = kind;
    this.id = id;
    this.marked = marked;
  }

  ReleaseChangeKind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  boolean isMarked() {
    return marked;
  }

  void old(Entry entry) {
    old = Optional.of(RecordPlace.of(entry));
    if (kind == ReleaseChangeKind.CHANGED) {
      before = entry.inspection().orElse(null);
      oldId = entry.id().filter(one -> !one.equals(id));
    }
  }

  void now(RecordPlace place, Optional<Inspection> record, Vocabulary vocabulary) {
    now = Optional.of(place);
    if (before != null && record.isPresent()) {
      values =
          Comparison.of(before, record.get(), vocabulary).differences().stream()
              .limit(ReleaseChange.MOST_VALUES)
              .map(ChangedValue::of)
              .toList();
      before = null;
    }
  }

  /** Whether its record in the new release was looked up. */
  boolean isComplete() {
    return now.isPresent();
  }

  ReleaseChange change() {
    boolean added = kind == ReleaseChangeKind.ADDED;
    return new ReleaseChange(kind, id, oldId, added && marked, !added && marked, old, now, values);
  }
}
