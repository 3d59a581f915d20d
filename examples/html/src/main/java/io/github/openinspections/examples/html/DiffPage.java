package io.github.openinspections.examples.html;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of the page of a comparison.
 *
 * @param old the old release in words
 * @param now the new release in words
 * @param verdict how many grades changed while no date did
 * @param warnings what somebody should look at first
 * @param notes what else concerns the releases as a whole
 * @param grades the inspections in which a grade changed while no date did
 * @param sections the other inspections by what became of them
 */
record DiffPage(
    String old,
    String now,
    String verdict,
    List<String> warnings,
    List<String> notes,
    Section grades,
    List<Section> sections) {
  /**
   * What became of some inspections.
   *
   * @param title what became of them
   * @param meaning what follows from it, and what does not
   * @param count how many there are
   * @param changes those that are listed
   */
  record Section(String title, String meaning, long count, List<Change> changes) {}

  /**
   * An inspection that is not the same in both releases.
   *
   * @param id its id
   * @param place where it is
   * @param values the values that differ
   */
  record Change(String id, String place, List<Value> values) {
    static Change of(ReleaseChange change) {
      String late = change.late() ? "its date is before the old release" : "";
      String id = change.oldId().map(old -> "its id was " + Shown.name(old)).orElse("");
      return new Change(
          Shown.name(change.id()),
          String.join(
              "; ",
              Stream.of(late, id, place("old", change.old()), place("new", change.now()))
                  .filter(words -> !words.isEmpty())
                  .toList()),
          change.values().stream().map(Value::of).toList());
    }

    private static String place(String which, Optional<RecordPlace> place) {
      return place
          .map(
              one ->
                  which
                      + (one.line().isPresent()
                          ? " line " + Count.of(one.line().getAsLong())
                          : " record " + Count.of(one.record())))
          .orElse("");
    }
  }

  /**
   * A value that differs.
   *
   * @param what where it is in the record
   * @param old what the old release says
   * @param now what the new release says
   */
  record Value(String what, String old, String now) {
    static Value of(ChangedValue value) {
      return new Value(
          Shown.name(value.pointer()),
          value.old().map(Shown::text).orElse("not given"),
          value.now().map(Shown::text).orElse("not given"));
    }
  }

  static DiffPage of(ReleaseComparison comparison) {
    List<ReleaseChange> changes = comparison.changes();
    List<ReleaseChange> grades =
        changes.stream().filter(ReleaseChange::gradesChangedSameDates).toList();
    Section changedGrades =
        new Section(
            "Grades changed, and no date did",
            "The files do not say why. A grade can change after a complaint, a reply to the report"
                + " or a correction.",
            comparison.counts().gradesChangedSameDates(),
            grades.stream().map(Change::of).toList());
    return new DiffPage(
        words(comparison.old()),
        words(comparison.now()),
        verdict(changedGrades.count()),
        notes(comparison, true),
        notes(comparison, false),
        changedGrades,
        Stream.of(ReleaseChangeKind.values()).map(kind -> section(kind, comparison)).toList());
  }

  private static String verdict(long changed) {
    return changed == 0
        ? "No grade changed while its dates stayed."
        : "In " + Count.of(changed, "inspection") + " a grade changed while the dates stayed.";
  }

  private static Section section(ReleaseChangeKind kind, ReleaseComparison comparison) {
    long grades =
        kind == ReleaseChangeKind.CHANGED ? comparison.counts().gradesChangedSameDates() : 0;
    return new Section(
        title(kind),
        meaning(kind),
        comparison.counts().of(kind) - grades,
        comparison.changes().stream()
            .filter(one -> one.kind() == kind && !one.gradesChangedSameDates())
            .map(Change::of)
            .toList());
  }

  private static String title(ReleaseChangeKind kind) {
    return switch (kind) {
      case ADDED -> "Added";
      case SUPERSEDED -> "Superseded";
      case NO_LONGER_LISTED -> "No longer listed";
      case MOVED_BACK -> "Moved back";
      case LEFT_WINDOW -> "Gone with the columns of their year";
      case CHANGED -> "Other changes";
      case SAME -> "The same";
    };
  }

  private static String meaning(ReleaseChangeKind kind) {
    return switch (kind) {
      case ADDED -> "The old release does not have them.";
      case SUPERSEDED ->
          "Gone; another inspection of what was inspected is listed that is not older.";
      case NO_LONGER_LISTED ->
          "Gone, and so is what was inspected: it may have closed, be registered under another"
              + " number, or be withheld. No failing follows from it.";
      case MOVED_BACK -> "Gone; only an older inspection of what was inspected is listed.";
      case LEFT_WINDOW -> "Counted, not listed.";
      case CHANGED -> "Values differ. The files do not say why.";
      case SAME -> "Counted, not listed.";
    };
  }

  private static List<String> notes(ReleaseComparison comparison, boolean warnings) {
    return comparison.notes().stream()
        .filter(note -> note.kind().warns() == warnings)
        .map(ReleaseNote::message)
        .map(Shown::text)
        .toList();
  }

  private static String words(ReleaseSummary release) {
    return Shown.name(release.source().filter(name -> !name.isEmpty()).orElse("A data set"))
        + release.asOf().map(date -> ", release of " + ReadableDate.of(date)).orElse("")
        + ", "
        + Count.of(release.records(), "record");
  }
}
