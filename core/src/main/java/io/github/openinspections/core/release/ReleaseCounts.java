package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many inspections changed in which way; exact, however many are listed.
 *
 * @param byKind the number of each kind; a kind without any has 0
 * @param late how many of the added ones took place before the date of the old release
 * @param gradesChangedSameDates of how many of the changed ones a grade contradicts although no
 *     date changed and nothing marks it as revised
 * @param notCompared how many could not be read in one of the releases
 */
public record ReleaseCounts(
    Map<ReleaseChangeKind, Long> byKind, long late, long gradesChangedSameDates, long notCompared)
    implements Serializable {
  /** Copies the map. */
  public ReleaseCounts {
    Map<ReleaseChangeKind, Long> all = new EnumMap<>(ReleaseChangeKind.class);
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      all.put(kind, byKind.getOrDefault(kind, 0L));
    }
    byKind = Map.copyOf(all);
  }

  /** Returns the number of a kind. */
  public long of(ReleaseChangeKind kind) {
    return byKind.getOrDefault(kind, 0L);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseCounts")
        .count(of(ReleaseChangeKind.ADDED), "added", "added")
        .count(of(ReleaseChangeKind.CHANGED), "changed", "changed")
        .count(of(ReleaseChangeKind.SAME), "same", "same")
        .count(of(ReleaseChangeKind.NO_LONGER_LISTED), "no longer listed", "no longer listed")
        .count(notCompared, "not compared", "not compared")
        .toString();
  }
}
