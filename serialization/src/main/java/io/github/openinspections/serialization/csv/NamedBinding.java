package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes bindings that a file can name, by what is read of the cell. */
final class NamedBinding {
  private NamedBinding() {}

  /** Returns a binding made without arguments. */
  static Binding of(String name, BiConsumer<Cell, InspectionDraft> action) {
    return of(name, BindingArguments.NONE, action);
  }

  static Binding of(
      String name, BindingArguments arguments, BiConsumer<Cell, InspectionDraft> action) {
    return new Binding(name, Optional.of(arguments), Dated.NO, action);
  }

  /** Returns a binding of a column of texts. */
  static Binding text(String name, DraftValue<String> action) {
    return of(name, (cell, draft) -> cell.text().ifPresent(text -> action.put(draft, cell, text)));
  }

  /** Returns a binding of a column of identifiers or codes. */
  static Binding identifier(String name, DraftValue<String> action) {
    return of(
        name, (cell, draft) -> cell.identifier().ifPresent(id -> action.put(draft, cell, id)));
  }

  /** Returns a binding of a column of words with meanings. */
  static <T> Binding word(String name, CellWords<T> words, DraftValue<T> action) {
    return of(
        name,
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(meaning -> action.put(draft, cell, meaning)));
  }

  /** Returns a binding of a column of single dates. */
  static Binding date(String name, DraftValue<PartialDate> action) {
    return dated(name, Dated.DAY, Cell::date, action);
  }

  /** Returns a binding of a column of dates, some of which may be periods. */
  static Binding period(String name, DraftValue<DateInterval> action) {
    return dated(name, Dated.PERIOD, Cell::period, action);
  }

  private static <T> Binding dated(
      String name, Dated dated, Function<Cell, Optional<T>> read, DraftValue<T> action) {
    return new Binding(
        name,
        Optional.of(BindingArguments.NONE),
        dated,
        (cell, draft) -> put(cell, read.apply(cell), draft, action));
  }

  /** What means an unknown date is no date, but it is what the publisher wrote. */
  private static <T> void put(
      Cell cell, Optional<T> date, InspectionDraft draft, DraftValue<T> action) {
    if (date.isPresent()) {
      action.put(draft, cell, date.get());
    } else if (cell.isUnknownDate()) {
      draft.keep(cell);
    }
  }
}
