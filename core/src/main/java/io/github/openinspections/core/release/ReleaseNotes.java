package io.github.openinspections.core.release;

import io.github.openinspections.core.release.ReleaseNote.Kind;
import io.github.openinspections.core.release.words.EnglishReleases;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  void coverage(Map<String, String> difference) {
    notes.add(note(Kind.OTHER_COVERAGE, "", difference));
  }

  /**
   * Adds a note.
   *
   * @param values names and values by turns
   */
  void add(Kind kind, Object... values) {
    notes.add(of(kind, values));
  }

  void add(ReleaseNote note) {
    notes.add(note);
  }

  /** Returns a note. */
  static ReleaseNote of(Kind kind, Object... values) {
    return note(kind, "", named(values));
  }

  /**
   * Returns a note of a kind that has several.
   *
   * @param form what tells it apart, with a dot before it
   */
  static ReleaseNote note(Kind kind, String form, Map<String, String> values) {
    return new ReleaseNote(kind, EnglishReleases.note(kind.code() + form, values), values);
  }

  /** Returns names and values by turns as a map. */
  static Map<String, String> named(Object... values) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1].toString());
    }
    return named;
  }

  /** Two tables of different publications, or a file that ends early, have no common coverage. */
  void files(ReleaseSummary old, ReleaseSummary now) {
    if (old.mapping().isPresent()
        && now.mapping().isPresent()
        && !old.mapping().equals(now.mapping())) {
      add(Kind.OTHER_MAPPING, "old", old.mapping().orElse(""), "new", now.mapping().orElse(""));
    }
    incomplete(".old", old);
    incomplete(".new", now);
    dates(old.asOf(), now.asOf());
  }

  private void incomplete(String which, ReleaseSummary release) {
    if (!release.complete()) {
      add(note(Kind.NOT_COMPLETE, which, Map.of()));
    }
  }

  private void dates(Optional<PartialDate> old, Optional<PartialDate> now) {
    if (old.isPresent() && now.isPresent() && now.get().isBefore(old.get())) {
      add(Kind.SWAPPED, "old", old.get(), "new", now.get());
    }
  }

  void gone(GoneRecords gone, ReleaseSummary old, ReleaseSummary now) {
    boolean dated = old.asOf().isPresent() && now.asOf().isPresent();
    if (!dated && gone.after() >= FEW) {
      add(note(Kind.SWAPPED, ".inspections", named("inspections", gone.after())));
    }
    long end = gone.missingAtEnd();
    if (end >= MANY || (end >= FEW && 2 * end > gone.missing())) {
      add(Kind.CUT_AT_END, "records", end);
    }
    if (gone.spelled() > 0) {
      add(
          Kind.IDS_SPELLED,
          "ids",
          gone.spelled(),
          "examples",
          String.join(", ", gone.spelledIds().stream().map(PlainText::of).toList()));
    }
  }

  void unread(long notCompared) {
    if (notCompared > 0) {
      add(Kind.NOT_COMPARED, "inspections", notCompared);
    }
  }

  /** What seems added or gone may be one of the records of which not even the id could be read. */
  void withoutId(long old, long now) {
    if (old + now > 0) {
      add(note(Kind.NOT_COMPARED, ".withoutId", named("old", old, "new", now)));
    }
  }

  void partlyCompared(long partly) {
    if (partly > 0) {
      add(Kind.PARTLY_COMPARED, "inspections", partly);
    }
  }
}
