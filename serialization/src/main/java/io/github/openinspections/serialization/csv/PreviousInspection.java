package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;

/**
 * Columns about the previous inspection: they make a stub ({@code previous}), not a separate
 * record. Thread-safe.
 */
public final class PreviousInspection {
  private PreviousInspection() {}

  /**
   * Its id, made of the row. If it cannot be made, or of a number that a spreadsheet has rounded,
   * the cell is kept as it is: it identifies no inspection.
   */
  public static Binding id(RowId id) {
    return NamedBinding.of(
        "previous: id",
        BindingArguments.of(id),
        (cell, draft) ->
            cell.idOr(id, draft::keep).ifPresent(made -> draft.previous().id(cell, made)));
  }

  /** Why there is none, by the words of the table. */
  public static Binding absence(CellWords<Absence> words) {
    return NamedBinding.of(
        "previous: absence",
        BindingArguments.of(words),
        (cell, draft) ->
            cell.word(words).ifPresent(reason -> draft.previous().absence(cell, reason)));
  }

  /** Its type, by the words of the table. */
  public static Binding type(CellWords<InspectionType> words) {
    return NamedBinding.of(
        "previous: type",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(type -> draft.previous().type(cell, type)));
  }

  /** The date of its fieldwork. */
  public static Binding fieldwork() {
    return NamedBinding.period(
        "previous: fieldwork", (draft, cell, period) -> draft.previous().fieldwork(cell, period));
  }

  /** The date on which its report was published. */
  public static Binding published() {
    return NamedBinding.date(
        "previous: published", (draft, cell, date) -> draft.previous().published(cell, date));
  }

  /** What it judged. */
  public static Binding judgement(AspectCode aspect, GradeWords words) {
    return NamedBinding.of(
        "previous: judgements: " + aspect,
        BindingArguments.of(words),
        (cell, draft) -> draft.previous().judgement(cell, aspect, words));
  }
}
