package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.Optional;
import java.util.function.Function;

/**
 * Columns about the priority area of a row: all of them together describe one. Without a column for
 * its id, or where that is empty, the id is made of the words of the text. In a follow-up it is an
 * area of the original, which ratings refer to. Thread-safe.
 */
public final class PriorityAreaColumns {
  private static final String ABOUT = "priorityAreas: ";
  private static final String TEXT = ABOUT + "text";
  private static final String ITEMS = ABOUT + "list of texts";
  private static final String ID = ABOUT + "id";
  private static final String STATED = "priorityAreasStated: count";

  private PriorityAreaColumns() {}

  /** The wording as printed. */
  public static Binding text() {
    return NamedBinding.text(TEXT, (draft, cell, text) -> draft.priorityArea().text(cell, text));
  }

  /** The wording as printed of an area of this kind. */
  public static Binding text(PriorityAreaKind kind) {
    return NamedBinding.text(
        TEXT + ", kind " + kind,
        (draft, cell, text) -> {
          draft.priorityArea().text(cell, text);
          draft.priorityArea().kind(cell, kind);
        });
  }

  /**
   * Several areas of this kind in one text, each with its wording and with the date by which it
   * must be done if the text names one. The text is divided as it is numbered; what cannot be
   * divided is one area. An impossible date is reported (CSV-027). "None identified" and the like
   * state 0 areas, unless another cell lists some.
   */
  public static Binding items(PriorityAreaKind kind) {
    return NamedBinding.text(
        ITEMS + ", kind " + kind, (draft, cell, text) -> draft.priorityAreas(cell, kind));
  }

  /**
   * Several areas in one text, as in {@link #items(PriorityAreaKind)}, whose kind depends on the
   * row.
   *
   * @param kinds how the kind is chosen, for people
   * @param kindOf returns the kind of the areas of a cell
   */
  public static Binding items(String kinds, Function<Cell, PriorityAreaKind> kindOf) {
    return Binding.of(
        ITEMS + ", " + kinds, (cell, draft) -> draft.priorityAreas(cell, kindOf.apply(cell)));
  }

  /** The id that reviews refer to, such as the number in the report. */
  public static Binding id() {
    return NamedBinding.of(
        ID, (cell, draft) -> cell.identifier().ifPresent(id -> draft.priorityArea().id(cell, id)));
  }

  /** The kind, by the words of the table. */
  public static Binding kind(CellWords<PriorityAreaKind> words) {
    return NamedBinding.of(
        ABOUT + "kind",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(kind -> draft.priorityArea().kind(cell, kind)));
  }

  /** The date by which it must be done. */
  public static Binding due() {
    return NamedBinding.date(
        ABOUT + "due", (draft, cell, date) -> draft.priorityArea().due(cell, date));
  }

  /** Who must act; a row may have several such columns. */
  public static Binding responsible() {
    return NamedBinding.text(
        ABOUT + "responsible", (draft, cell, who) -> draft.priorityArea().responsible(cell, who));
  }

  /** Whose words the text is, if not the inspectors'. */
  public static Binding wordingBy() {
    return NamedBinding.text(
        ABOUT + "wordingBy", (draft, cell, who) -> draft.priorityArea().wordingBy(cell, who));
  }

  /** The heading above it. */
  public static Binding group() {
    return NamedBinding.text(
        ABOUT + "group", (draft, cell, text) -> draft.priorityArea().group(cell, text));
  }

  /** Where the report explains it. */
  public static Binding reference() {
    return NamedBinding.text(
        ABOUT + "reference", (draft, cell, text) -> draft.priorityArea().reference(cell, text));
  }

  /** How many priority areas the source says there are, whatever it names. */
  public static Binding stated() {
    return stated(STATED, Optional.empty());
  }

  /** How many priority areas of this kind the source says there are. */
  public static Binding stated(PriorityAreaKind kind) {
    return stated(STATED + ", kind " + kind, Optional.of(kind));
  }

  private static Binding stated(String name, Optional<PriorityAreaKind> kind) {
    return NamedBinding.of(
        name,
        (cell, draft) ->
            cell.wholeNumber()
                .map(count -> StatedCount.builder().kind(kind).count(count).build())
                .ifPresent(stated -> draft.priorityAreasStated(cell, stated)));
  }

  /** Whether a column says which area the row is about. */
  static boolean isName(Binding binding) {
    return binding.becomes().startsWith(TEXT) || binding.becomes().equals(ID);
  }

  /** Whether a column says something about an area besides which one it is. */
  static boolean isDetail(Binding binding) {
    return binding.arguments().isPresent()
        && binding.becomes().startsWith(ABOUT)
        && !binding.becomes().startsWith(ITEMS)
        && !isName(binding);
  }

  /** Whether a column says something about the area of the row, and needs one that names it. */
  static boolean isAboutOne(Binding binding) {
    return binding.arguments().isPresent()
        && !binding.becomes().startsWith(ITEMS)
        && (binding.becomes().startsWith(ABOUT)
            || binding.becomes().startsWith(ProgressColumns.ABOUT)
            || binding.becomes().equals(FollowUpColumns.COVERED));
  }
}
