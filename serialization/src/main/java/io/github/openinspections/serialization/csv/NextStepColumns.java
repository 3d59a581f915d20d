package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.NextStepKind;
import java.time.Period;

/**
 * Columns about what happens next: all of one row together describe one step. A step needs a label;
 * without one the other cells are kept as they are. Thread-safe.
 */
public final class NextStepColumns {
  private static final String LABEL = "nextSteps: label";

  private NextStepColumns() {}

  /** The step as printed. */
  public static Binding label() {
    return NamedBinding.text(LABEL, (draft, cell, label) -> draft.nextStep().label(cell, label));
  }

  /**
   * The step as printed, which says how much time is allowed, by the words of the table.
   *
   * @throws IllegalArgumentException if a time has a negative unit, or one above 999999
   */
  public static Binding within(CellWords<Period> words) {
    words.meanings().forEach(time -> FormatChecks.requirePeriod("within", time));
    return NamedBinding.of(
        LABEL + ", within",
        BindingArguments.of(words),
        (cell, draft) -> {
          cell.text().ifPresent(label -> draft.nextStep().label(cell, label));
          cell.word(words).ifPresent(time -> draft.nextStep().within(cell, time));
        });
  }

  /** The kind, by the words of the table. */
  public static Binding kind(CellWords<NextStepKind> words) {
    return NamedBinding.of(
        "nextSteps: kind",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(kind -> draft.nextStep().kind(cell, kind)));
  }

  /** The latest date for it. */
  public static Binding by() {
    return NamedBinding.date(
        "nextSteps: by", (draft, cell, date) -> draft.nextStep().by(cell, date));
  }

  /** The earliest date for it. */
  public static Binding from() {
    return NamedBinding.date(
        "nextSteps: from", (draft, cell, date) -> draft.nextStep().from(cell, date));
  }
}
