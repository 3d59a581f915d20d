package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One segment of a release, or all of it. Not thread-safe. */
final class ReleaseSegment implements Serializable {
  private final ReleaseIndex index;
  private final LabelWords words = new LabelWords();
  private long records;
  private long unreadable;
  private long withoutId;
  private int asOf = PackedDate.NONE;
  private int issued = PackedDate.NONE;
  private @Nullable String source;
  private @Nullable String mapping;
  private ArrayList<String> columns = new ArrayList<>(); // Kryo reads no immutable list
  private boolean complete = true;

  ReleaseSegment() {
    this(new ReleaseIndex());
  }

  private ReleaseSegment(ReleaseIndex index) {
    this.index = index;
  }

  ReleaseIndex index() {
    return index;
  }

  LabelWords words() {
    return words;
  }

  void count(Entry entry) {
    records++;
    if (entry.inspection().isEmpty()) {
      unreadable++;
      withoutId += entry.id().isEmpty() ? 1 : 0;
    }
  }

  /** Returns how many of the records that could not be read have no id either. */
  long withoutId() {
    return withoutId;
  }

  void add(RecordTrace trace) {
    asOf = Math.max(asOf, trace.asOf());
    index.add(trace);
  }

  void end(InspectionDataset dataset) {
    issued = PackedDate.of(dataset.description().issued());
    source = dataset.source().orElse(null);
    mapping = dataset.mapping().orElse(null);
    columns = new ArrayList<>(dataset.columns());
    complete = dataset.complete();
  }

  /** Joins segments in the order of the release. */
  static ReleaseSegment joined(Collection<ReleaseSegment> segments) {
    if (segments.size() == 1) {
      return segments.iterator().next();
    }
    ReleaseSegment whole = new ReleaseSegment(new ReleaseIndex());
    for (ReleaseSegment one : segments) {
      long before = whole.records;
      one.index.forEach(trace -> whole.add(trace.withNumber(before + trace.number())));
      whole.words.merge(one.words);
      whole.records += one.records;
      whole.unreadable += one.unreadable;
      whole.withoutId += one.withoutId;
      whole.asOf = Math.max(whole.asOf, one.asOf);
      whole.issued = Math.max(whole.issued, one.issued);
      whole.source = whole.source == null ? one.source : whole.source;
      whole.mapping = whole.mapping == null ? one.mapping : whole.mapping;
      whole.columns = whole.columns.isEmpty() ? one.columns : whole.columns;
      whole.complete &= one.complete;
    }
    return whole;
  }

  ReleaseSummary summary() {
    return new ReleaseSummary(
        Optional.ofNullable(source),
        PackedDate.read(asOf == PackedDate.NONE ? issued : asOf),
        Optional.ofNullable(mapping),
        columns,
        records,
        unreadable,
        complete);
  }
}
