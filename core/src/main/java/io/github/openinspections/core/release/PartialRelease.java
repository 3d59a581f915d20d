package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An intermediate result of reading a release in parts. Each part accepts the entries of one
 * segment in order; parts are merged in any order, and the last one is finished. However a release
 * is split and however its parts are merged, the comparison is the same.
 *
 * <pre>{@code
 * PartialRelease first = PartialRelease.begin(0, Vocabulary.standard());
 * first.accept(Entry.of(1, review));
 * PartialRelease second = PartialRelease.begin(1, Vocabulary.standard());
 * second.accept(Entry.of(1, review.withId("b")));
 *
 * IndexedRelease release = second.merge(first).finish();
 * System.out.println(release.summary().records()); // 2
 * }</pre>
 *
 * <p>The parts of a later release are begun by {@link IndexedRelease#compare}. A part that was sent
 * to another machine can be merged and finished there, and accepts no more entries. Never
 * deserialize parts from an untrusted source. Not thread-safe.
 */
public final class PartialRelease implements Serializable {
  private final transient @Nullable RecordComparison comparison;
  private final transient KeptRecords kept = new KeptRecords();
  private final ReleaseSegment own = new ReleaseSegment();
  private final SortedMap<Long, ReleaseSegment> segments = new TreeMap<>();

  PartialRelease(long segment, RecordComparison comparison) {
    this.comparison = comparison;
    segments.put(segment, own);
  }

  /**
   * Begins to read a segment of the earlier release.
   *
   * @param segment where the segment starts, as a number that orders segments
   * @param vocabulary which names and codes mean one place, and which grades there are
   */
  public static PartialRelease begin(long segment, Vocabulary vocabulary) {
    return new PartialRelease(segment, new RecordComparison(vocabulary));
  }

  static IndexedRelease read(ReopenableDataset release, PartialRelease part) throws IOException {
    try (InspectionDataset dataset = release.open()) {
      for (Entry entry : dataset) {
        part.accept(entry);
      }
      part.end(dataset);
    }
    return new IndexedRelease(part.own, Optional.of(part.kept));
  }

  /**
   * Takes a record of the segment.
   *
   * @throws IllegalStateException if the part came from another machine
   */
  public void accept(Entry entry) {
    @Nullable RecordComparison compared = comparison;
    if (compared == null) {
      throw new IllegalStateException("A part from another machine accepts no entries");
    }
    own.count(entry);
    compared
        .trace(entry)
        .ifPresent(
            trace -> {
              own.add(trace);
              if (compared.isWithEarlier()) {
                kept.add(entry, trace);
              }
            });
    entry.inspection().ifPresent(own.words()::add);
  }

  /** Takes what the data set of the segment says about itself, once all entries are accepted. */
  public void end(InspectionDataset dataset) {
    own.end(dataset);
  }

  /**
   * Merges another part into this one; the other must not be used any more.
   *
   * @return this part
   * @throws IllegalArgumentException if both have a segment with the same start; both parts are
   *     then as they were
   */
  public PartialRelease merge(PartialRelease other) {
    for (Long start : other.segments.keySet()) {
      if (segments.containsKey(start)) {
        throw new IllegalArgumentException("Two segments start at " + start);
      }
    }
    segments.putAll(other.segments);
    return this;
  }

  /** Returns the release; the part must not be used any more. */
  public IndexedRelease finish() {
    return new IndexedRelease(ReleaseSegment.joined(segments.values()), Optional.empty());
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("PartialRelease").count(segments.size(), "segment").toString();
  }
}
