package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.core.text.PlainText;

/** What all formats say in the same words; they accuse nobody. */
public final class DiffWords {
  /** What every comparison says of itself. */
  public static final String NOTICE =
      "This comparison was made from published files. It is not the inspectorate's. It shows that"
          + " values changed, not why: a grade can change after a complaint, a reply to the report"
          + " or a correction. No failing follows from an inspection that is no longer listed.";

  /** What is said wherever a grade changed and no date. */
  public static final String GRADES =
      "a grade changed, and the dates of inspection and publication did not; the files do not say"
          + " why";

  private static final int EXCERPT = 80;

  private DiffWords() {}

  /** Returns the notice with the names and dates of both releases. */
  public static String notice(ReleaseComparison comparison) {
    return "Old: " + of(comparison.old()) + ". New: " + of(comparison.now()) + ". " + NOTICE;
  }

  /** Returns the name of a release, its date and size. */
  public static String of(ReleaseSummary release) {
    return PlainText.of(release.source().filter(name -> !name.isEmpty()).orElse("a data set"))
        + release.asOf().map(date -> ", release of " + date).orElse(", release date not given")
        + ", "
        + count(release.records(), "record")
        + (release.unreadable() == 0 ? "" : " (" + release.unreadable() + " unreadable)");
  }

  /** Returns what became of inspections of one kind, as a title. */
  public static String title(ReleaseChangeKind kind) {
    return switch (kind) {
      case ADDED -> "Added";
      case SUPERSEDED -> "Superseded by another inspection that is not older";
      case NO_LONGER_LISTED -> "No longer listed, nor is what was inspected";
      case MOVED_BACK -> "Gone, and only an older inspection is listed";
      case LEFT_WINDOW -> "Gone with the columns of their year";
      case CHANGED -> "Changed";
      case SAME -> "The same";
    };
  }

  /** Returns what became of an inspection. */
  public static String of(ReleaseChange change) {
    if (change.gradesChangedSameDates()) {
      return GRADES;
    }
    return switch (change.kind()) {
      case ADDED ->
          change.late() ? "added, though its date is before the date of the old release" : "added";
      case SUPERSEDED ->
          "gone; another inspection of what was inspected is listed that is not older";
      case NO_LONGER_LISTED ->
          "no longer listed, nor is what was inspected: it may have closed, be registered under"
              + " another number, or be withheld; the files do not say which";
      case MOVED_BACK -> "gone; only an older inspection of what was inspected is listed";
      case LEFT_WINDOW -> "gone with the columns of its year";
      case CHANGED ->
          change.oldId().map(id -> "changed; its id was " + PlainText.of(id)).orElse("changed");
      case SAME -> "the same";
    };
  }

  /** Returns a value that changed, shortened. */
  public static String of(ChangedValue value) {
    return PlainText.of(value.pointer())
        + " ("
        + word(value)
        + "): "
        + value.old().map(DiffWords::excerpt).orElse("not given")
        + " -> "
        + value.now().map(DiffWords::excerpt).orElse("not given");
  }

  private static String excerpt(String text) {
    return PlainText.of(text, EXCERPT);
  }

  /** How the old value relates to the new one. */
  private static String word(ChangedValue value) {
    return switch (value.likeness()) {
      case SAME -> "same";
      case SPELLED -> "written differently";
      case LESS -> "the new one says more";
      case MORE -> "the old one says more";
      case CONTRADICTS -> "cannot both be true";
    };
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
