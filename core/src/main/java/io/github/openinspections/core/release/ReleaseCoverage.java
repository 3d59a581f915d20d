package io.github.openinspections.core.release;

import java.util.Map;
import java.util.Optional;

/** What a release covers: how many bodies and places, and whether each has several inspections. */
final class ReleaseCoverage {
  private static final String WHY = "coverage";
  private static final int ENOUGH = 20;
  private static final int SOME = 5;
  private static final int PLACES = 8;

  private final LongTable subjects = new LongTable();
  private final long places;
  private long several;
  private long records;

  ReleaseCoverage(IndexedRelease release) {
    places = release.words().distinct("areas");
    release.index().forEach(this::add);
  }

  private void add(RecordTrace trace) {
    records++;
    if (trace.subjects().size() > 0) {
      long subject = trace.subjects().get(0);
      long known = Math.max(0, subjects.get(subject));
      subjects.put(subject, known + 1);
      several += known == 1 ? 1 : 0;
    }
  }

  /**
   * Returns why the releases do not cover the same, if so: the values of a note.
   *
   * @param common how many inspections are in both
   * @param sameYears whether no columns of a year are gone
   */
  static Optional<Map<String, String>> difference(
      ReleaseCoverage old, ReleaseCoverage now, long common, boolean sameYears) {
    if (old.records >= SOME && now.records >= SOME && common == 0 && !old.sharesSubject(now)) {
      return Optional.of(ReleaseNotes.named(WHY, "disjoint"));
    }
    long most = Math.max(old.places, now.places);
    long least = Math.min(old.places, now.places);
    if (most >= PLACES && least > 0 && 4 * least <= most) {
      return Optional.of(ReleaseNotes.named(WHY, "places", "old", old.places, "new", now.places));
    }
    if (sameYears && ((old.isHistory() && now.isLatest()) || (old.isLatest() && now.isHistory()))) {
      return Optional.of(ReleaseNotes.named(WHY, old.isHistory() ? "old-history" : "new-history"));
    }
    return Optional.empty();
  }

  private boolean sharesSubject(ReleaseCoverage other) {
    return subjects.sharesKey(other.subjects);
  }

  private boolean isHistory() {
    return subjects.size() >= ENOUGH && 2 * several > subjects.size();
  }

  private boolean isLatest() {
    return subjects.size() >= ENOUGH && 50 * several <= subjects.size();
  }
}
