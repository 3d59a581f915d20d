package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins two indexed releases, and reads them again for what is listed. Not thread-safe. */
final class ReleaseJoin {
  private final IndexedRelease old;
  private final IndexedRelease now;
  private final ReleaseSummary oldSummary;
  private final ReleaseSummary newSummary;
  private final Vocabulary vocabulary;
  private final CorrectedDates corrected;
  private final GoneRecords gone;
  private final ListedChanges listed;
  private final ReleaseNotes notes = new ReleaseNotes();
  private final Map<ReleaseChangeKind, Long> counts = new EnumMap<>(ReleaseChangeKind.class);
  private final Map<Long, ListedChange> byOldNumber = new HashMap<>();
  private final Map<Long, ListedChange> byNewNumber = new HashMap<>();
  private long late;
  private long grades;
  private long notCompared;
  private long partly;
  private long common;
  private long lastGone;
  private long lastKept;

  ReleaseJoin(IndexedRelease old, IndexedRelease now, Vocabulary vocabulary, int most) {
    this.old = old;
    this.now = now;
    this.oldSummary = old.summary();
    this.newSummary = now.summary();
    this.vocabulary = vocabulary;
    this.corrected = CorrectedDates.of(old.index(), now.index());
    YearColumns years = new YearColumns(oldSummary.columns(), newSummary.columns());
    this.gone = new GoneRecords(now.index(), years);
    this.listed = new ListedChanges(most);
    notes.files(oldSummary, newSummary);
    now.index().forEach(this::add);
    old.index().forEach(this::place);
    if (notes.areComparable()) {
      ReleaseCoverage.difference(
              new ReleaseCoverage(old), new ReleaseCoverage(now), common, years.isEmpty())
          .ifPresent(notes::coverage);
      new ColumnNotes(oldSummary, newSummary, years, notes).add();
    }
  }

  private void add(RecordTrace trace) {
    switch (trace.state()) {
      case SAME -> {
        common++;
        count(ReleaseChangeKind.SAME);
      }
      case CHANGED, GRADES_CHANGED, CHANGED_PARTLY_COMPARED -> {
        common++;
        partly += trace.state() == RecordState.CHANGED_PARTLY_COMPARED ? 1 : 0;
        changed(trace, trace.state() == RecordState.GRADES_CHANGED);
      }
      case ALONE -> {
        if (corrected.isNew(trace.number())) {
          common++;
          changed(trace, false);
        } else {
          added(trace);
        }
      }
      case UNREADABLE, NOT_COMPARED -> notCompared++;
    }
  }

  private void count(ReleaseChangeKind kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  private void changed(RecordTrace trace, boolean gradesChanged) {
    count(ReleaseChangeKind.CHANGED);
    grades += gradesChanged ? 1 : 0;
    listed.offer(new ListedChange(ReleaseChangeKind.CHANGED, trace.id(), gradesChanged));
  }

  private void added(RecordTrace trace) {
    count(ReleaseChangeKind.ADDED);
    boolean isLate =
        oldSummary
            .asOf()
            .flatMap(release -> PackedDate.read(trace.date()).map(date -> date.isBefore(release)))
            .orElse(false);
    late += isLate ? 1 : 0;
    listed.offer(new ListedChange(ReleaseChangeKind.ADDED, trace.id(), isLate));
  }

  ReleaseComparison compare(ReopenableDataset oldAgain, ReopenableDataset nowAgain)
      throws IOException {
    prepare();
    readOld(oldAgain);
    boolean comparable = notes.areComparable();
    if (comparable) {
      long changed = counts.getOrDefault(ReleaseChangeKind.CHANGED, 0L);
      new WordNotes(old.words(), now.words(), notes).add(changed);
      notes.gone(gone, oldSummary, newSummary);
    }
    notes.unread(notCompared);
    notes.withoutId(old.withoutId(), now.withoutId());
    notes.partlyCompared(partly);
    readNow(nowAgain);
    List<ReleaseChange> changes =
        listed.all().stream()
            .filter(one -> comparable || one.kind() != ReleaseChangeKind.NO_LONGER_LISTED)
            .map(ListedChange::change)
            .toList();
    return new ReleaseComparison(
        oldSummary,
        newSummary,
        new ReleaseCounts(counts, late, grades, notCompared),
        changes,
        notes.all());
  }

  /** Finds the numbers of the records of listed changes. */
  private void prepare() {
    for (ListedChange change : listed.all()) {
      long number = now.index().find(change.id()).orElseThrow().number();
      byNewNumber.put(number, change);
      if (corrected.isNew(number)) {
        byOldNumber.put(corrected.old(number), change);
      } else {
        old.index().find(change.id()).ifPresent(trace -> byOldNumber.put(trace.number(), change));
      }
    }
  }

  /** Reads the old release as far as there are records that are gone or listed. */
  private void readOld(ReopenableDataset again) throws IOException {
    long last = 0;
    for (long number : byOldNumber.keySet()) {
      last = Math.max(last, number);
    }
    last = Math.max(last, lastGone);
    if (last == 0) {
      return;
    }
    try (InspectionDataset dataset = again.open()) {
      for (Entry entry : dataset) {
        old(entry);
        if (entry.number() >= last) {
          break;
        }
      }
    }
    if (lastKept > last) {
      gone.kept();
    }
  }

  /** Notes how far the old release has to be read again. */
  private void place(RecordTrace trace) {
    if (now.index().has(trace.id()) || corrected.isOld(trace.number())) {
      lastKept = Math.max(lastKept, trace.number());
    } else {
      lastGone = Math.max(lastGone, trace.number());
    }
  }

  /** Takes a record of the old release again: its values are listed, or it is gone. */
  private void old(Entry entry) {
    Optional<RecordTrace> current =
        entry.id().flatMap(old.index()::find).filter(trace -> trace.number() == entry.number());
    if (current.isEmpty()) {
      return;
    }
    RecordTrace trace = current.get();
    Optional.ofNullable(byOldNumber.get(entry.number())).ifPresent(change -> change.old(entry));
    if (now.index().has(trace.id()) || corrected.isOld(trace.number())) {
      gone.kept();
    } else if (trace.state() == RecordState.UNREADABLE) {
      notCompared++;
    } else {
      ReleaseChangeKind kind = gone.gone(trace, entry);
      count(kind);
      ListedChange change = new ListedChange(kind, trace.id(), false);
      if (kind != ReleaseChangeKind.LEFT_WINDOW && listed.offer(change)) {
        change.old(entry);
      }
    }
  }

  /** Takes the records that were kept while the new release was read; returns how many. */
  private int takeKept() {
    int taken = 0;
    for (Map.Entry<Long, ListedChange> listedNow : byNewNumber.entrySet()) {
      Optional<KeptRecords.Kept> kept = now.kept(listedNow.getKey());
      if (kept.isPresent()) {
        listedNow.getValue().now(kept.get().place(), Optional.of(kept.get().record()), vocabulary);
        taken++;
      }
    }
    return taken;
  }

  /** Reads the new release as far as its listed changes go. */
  private void readNow(ReopenableDataset again) throws IOException {
    int rest = byNewNumber.size() - takeKept();
    if (rest == 0) {
      return;
    }
    try (InspectionDataset dataset = again.open()) {
      for (Entry entry : dataset) {
        ListedChange change = byNewNumber.get(entry.number());
        if (change != null && !change.isComplete()) {
          change.now(RecordPlace.of(entry), entry.inspection(), vocabulary);
          if (--rest == 0) {
            return;
          }
        }
      }
    }
  }
}
