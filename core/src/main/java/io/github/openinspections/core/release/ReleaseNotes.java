package io.github.openinspections.core.release;

import io.github.openinspections.core.release.ReleaseNote.Kind;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what concerns two releases as a whole. Not thread-safe. */
final class ReleaseNotes {
  private static final int FEW = 3;
  private static final int MANY = 20;

  private final List<ReleaseNote> notes = new ArrayList<>();

  List<ReleaseNote> all() {
    return List.copyOf(notes);
  }

  boolean areComparable() {
    return notes.stream().noneMatch(note -> note.kind().incomparable());
  }

  void coverage(String difference) {
    add(
        Kind.OTHER_COVERAGE,
        "The releases do not cover the same: "
            + difference
            + "; what is missing in the new one is not listed");
  }

  void add(Kind kind, String message) {
    notes.add(new ReleaseNote(kind, message));
  }

  /** Two tables of different publications, or a file that ends early, have no common coverage. */
  void files(ReleaseSummary old, ReleaseSummary now) {
    if (old.mapping().isPresent()
        && now.mapping().isPresent()
        && !old.mapping().equals(now.mapping())) {
      add(
          Kind.OTHER_MAPPING,
          "The old release is the table %s and the new one %s: what is missing in the new one is not listed"
              .formatted(plain(old.mapping()), plain(now.mapping())));
    }
    incomplete("old", old);
    incomplete("new", now);
    dates(old.asOf(), now.asOf());
  }

  private void incomplete(String which, ReleaseSummary release) {
    if (!release.complete()) {
      add(
          Kind.NOT_COMPLETE,
          "The %s release was not read to its end: what is missing is not listed".formatted(which));
    }
  }

  private void dates(Optional<PartialDate> old, Optional<PartialDate> now) {
    if (old.isPresent() && now.isPresent() && now.get().isBefore(old.get())) {
      add(
          Kind.SWAPPED,
          "The old release is of %s and the new one of %s, which is earlier: name the older file first"
              .formatted(old.get(), now.get()));
    }
  }

  void gone(GoneRecords gone, ReleaseSummary old, ReleaseSummary now) {
    boolean dated = old.asOf().isPresent() && now.asOf().isPresent();
    if (!dated && gone.after() >= FEW) {
      add(
          Kind.SWAPPED,
          "%d inspections of the old release are newer than all of the new one: the files may be swapped"
              .formatted(gone.after()));
    }
    long end = gone.missingAtEnd();
    if (end >= MANY || (end >= FEW && 2 * end > gone.missing())) {
      add(
          Kind.CUT_AT_END,
          "The last %d records of the old release are all missing in the new one: the new file may be cut off"
              .formatted(end));
    }
    if (gone.spelled() > 0) {
      add(
          Kind.IDS_SPELLED,
          "Ids that are gone and differ from new ones in case or normal form alone: %d, such as %s"
              .formatted(
                  gone.spelled(),
                  String.join(", ", gone.spelledIds().stream().map(PlainText::of).toList())));
    }
  }

  void unread(long notCompared) {
    if (notCompared > 0) {
      add(
          Kind.NOT_COMPARED,
          "Inspections that could not be read in one of the releases, and were not compared: %d"
              .formatted(notCompared));
    }
  }

  void partlyCompared(long partly) {
    if (partly > 0) {
      add(
          Kind.PARTLY_COMPARED,
          "Changed inspections with more values than are compared: %d; whether a grade changed while no date did is not known of them"
              .formatted(partly));
    }
  }

  static String plain(Optional<String> text) {
    return text.map(PlainText::of).orElse("");
  }
}
