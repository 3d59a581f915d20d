package io.github.openinspections.serialization.csv;

/**
 * Columns about how far priority areas have improved: the one that the row is about, or all of
 * them. Thread-safe.
 */
public final class ProgressColumns {
  static final String ABOUT = "progress: ";

  private ProgressColumns() {}

  /**
   * The rating of the priority area of the row. It is kept as printed; it has a grade only where
   * the word is a level.
   */
  public static Binding rating(GradeWords words) {
    return NamedBinding.of(
        ABOUT + "label, grade",
        BindingArguments.of(words),
        (cell, draft) -> draft.progress().rating(cell, words));
  }

  /** Who judged, if not the inspectors together. */
  public static Binding judgedBy() {
    return NamedBinding.text(
        ABOUT + "judgedBy", (draft, cell, who) -> draft.progress().judgedBy(cell, who));
  }

  /** What was said about the progress of the area. */
  public static Binding narrative() {
    return NamedBinding.text(
        ABOUT + "narrative", (draft, cell, text) -> draft.progress().narrative(cell, text));
  }

  /** What was said about the progress of all areas, or of several that are not named. */
  public static Binding overall(GradeWords words) {
    return NamedBinding.of(
        "overallProgress: label, grade",
        BindingArguments.of(words),
        (cell, draft) -> draft.overallProgress(cell, words));
  }
}
