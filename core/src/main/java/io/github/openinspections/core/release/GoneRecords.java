package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.release.RecordTrace.Hashed;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides what became of records that are gone. Not thread-safe. */
final class GoneRecords {
  /** So many ids are named. */
  private static final int NAMED = 3;

  /** By what was inspected, the newest date in the new release. */
  private final LongTable newest = new LongTable();

  private final LongTable addedIds = new LongTable();
  private final YearColumns years;
  private int newestOfAll;
  private long after;
  private long spelled;
  private final TreeSet<String> spelledIds = new TreeSet<>();
  private long missing;
  private long missingAtEnd;

  GoneRecords(ReleaseIndex now, YearColumns years) {
    this.years = years;
    now.forEach(this::add);
  }

  private void add(RecordTrace trace) {
    Hashed subjects = trace.subjects();
    for (int i = 0; i < subjects.size(); i++) {
      long known = newest.get(subjects.get(i));
      newest.put(subjects.get(i), Math.max(known, trace.date()));
    }
    newestOfAll = Math.max(newestOfAll, trace.date());
    if (trace.state() == RecordState.ALONE) {
      addedIds.put(TextHash.of(Folding.of(trace.id())), trace.number());
    }
  }

  /** Notes, in the order of the old release, a record that the new one has too. */
  void kept() {
    missingAtEnd = 0;
  }

  /** Says what became of a record that is gone; the entry must be the current one. */
  ReleaseChangeKind gone(RecordTrace trace, Entry entry) {
    if (addedIds.get(TextHash.of(Folding.of(trace.id()))) != LongTable.NONE) {
      spelled++;
      spelledIds.add(trace.id());
      if (spelledIds.size() > NAMED) {
        spelledIds.pollLast();
      }
    }
    after += trace.date() > newestOfAll && newestOfAll != PackedDate.NONE ? 1 : 0;
    ReleaseChangeKind kind = kind(trace, entry);
    if (kind == ReleaseChangeKind.NO_LONGER_LISTED) {
      missing++;
      missingAtEnd++;
    } else if (kind != ReleaseChangeKind.LEFT_WINDOW) {
      missingAtEnd = 0;
    }
    return kind;
  }

  private ReleaseChangeKind kind(RecordTrace trace, Entry entry) {
    if (years.dated(entry)) {
      return ReleaseChangeKind.LEFT_WINDOW;
    }
    long left = LongTable.NONE;
    for (int i = 0; i < trace.subjects().size(); i++) {
      left = Math.max(left, newest.get(trace.subjects().get(i)));
    }
    if (left == LongTable.NONE) {
      return ReleaseChangeKind.NO_LONGER_LISTED;
    }
    Optional<PartialDate> last = PackedDate.read((int) left);
    boolean older =
        PackedDate.read(trace.date())
            .filter(date -> last.filter(one -> one.isBefore(date)).isPresent())
            .isPresent();
    return older ? ReleaseChangeKind.MOVED_BACK : ReleaseChangeKind.SUPERSEDED;
  }

  /** Returns how many records without any successor there are, and how many at the end. */
  long missing() {
    return missing;
  }

  long missingAtEnd() {
    return missingAtEnd;
  }

  /** Returns how many are newer than everything in the new release. */
  long after() {
    return after;
  }

  /** Returns how many have an id that a new record has in another spelling. */
  long spelled() {
    return spelled;
  }

  Set<String> spelledIds() {
    return spelledIds;
  }
}
