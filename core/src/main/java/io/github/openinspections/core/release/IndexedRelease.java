package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release that was read once: what is kept of each record, so that another release can be
 * compared with it. Some 200 bytes for a record. Made by {@link PartialRelease#finish}. Immutable.
 */
public final class IndexedRelease implements Serializable {
  private final ReleaseSegment whole;

  /** Absent if the release was read in parts or elsewhere. */
  private final transient @Nullable KeptRecords kept;

  IndexedRelease(ReleaseSegment whole, Optional<KeptRecords> kept) {
    this.whole = whole;
    this.kept = kept.orElse(null);
  }

  /** Returns what the release says about itself. */
  public ReleaseSummary summary() {
    return whole.summary();
  }

  /**
   * Begins to read a segment of a later release, and to compare it with this one.
   *
   * @param segment where the segment starts in the later release, as a number that orders segments
   * @param vocabulary that with which this release was read
   */
  public PartialRelease compare(long segment, Vocabulary vocabulary) {
    return new PartialRelease(segment, new RecordComparison(whole.index(), vocabulary));
  }

  Optional<KeptRecords.Kept> kept(long number) {
    return kept == null ? Optional.empty() : kept.find(number);
  }

  ReleaseIndex index() {
    return whole.index();
  }

  long withoutId() {
    return whole.withoutId();
  }

  LabelWords words() {
    return whole.words();
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("IndexedRelease")
        .named(summary().source())
        .number(summary().records(), "record")
        .toString();
  }
}
