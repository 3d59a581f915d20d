package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.release.RecordTrace.Contents;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Takes the trace of each record of a release, compared with an earlier release if there is one.
 */
final class RecordComparison {
  private final Optional<ReleaseIndex> earlier;
  private final RecordTraces traces;

  RecordComparison(Vocabulary vocabulary) {
    this.earlier = Optional.empty();
    this.traces = new RecordTraces(vocabulary);
  }

  RecordComparison(ReleaseIndex earlier, Vocabulary vocabulary) {
    this.earlier = Optional.of(earlier);
    this.traces = new RecordTraces(vocabulary);
  }

  /** Whether records are compared with those of an earlier release. */
  boolean isWithEarlier() {
    return earlier.isPresent();
  }

  /** Returns the trace of a record; none if not even its id could be read. */
  Optional<RecordTrace> trace(Entry entry) {
    if (entry.inspection().isEmpty()) {
      return entry.id().map(id -> traces.unreadable(id, entry));
    }
    Inspection record = entry.inspection().get();
    RecordTrace trace = traces.of(record, entry.number());
    return Optional.of(earlier.map(index -> compared(record, trace, index)).orElse(trace));
  }

  /** Keeps no more of a record than what is needed once it is compared. */
  private RecordTrace compared(Inspection record, RecordTrace trace, ReleaseIndex index) {
    Optional<RecordTrace> before = index.find(trace.id());
    if (before.isEmpty()) {
      return trace.with(RecordState.ALONE, trace.contents().withoutDigest());
    }
    return trace.with(state(before.get(), record, trace), Contents.NONE);
  }

  private RecordState state(RecordTrace before, Inspection record, RecordTrace trace) {
    if (before.state() == RecordState.UNREADABLE) {
      return RecordState.NOT_COMPARED;
    }
    Contents was = before.contents();
    Contents is = trace.contents();
    if (was.exact() == is.exact()) {
      return RecordState.SAME;
    }
    boolean sameDates = was.dates() == is.dates() && is.dates() != 0;
    if (!sameDates) {
      return RecordState.CHANGED;
    }
    DigestComparison compared = traces.digests().compare(was.digest(), is.digest());
    if (ChangedGrades.any(compared.contradictions(), record)) {
      return RecordState.GRADES_CHANGED;
    }
    return compared.partial() ? RecordState.CHANGED_PARTLY_COMPARED : RecordState.CHANGED;
  }
}
