package io.github.openinspections.serialization.tables;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A column of a flat table.
 *
 * @param <R> what a row is written from
 * @param <D> what a row is read into
 * @param text what is said about it
 * @param required whether a row without it says nothing
 * @param print the cell of a row
 * @param read puts a cell that is not empty into a draft; false if it cannot be understood
 */
record FlatColumn<R, D>(
    ColumnLabel text,
    boolean required,
    CellType<?> type,
    Function<R, String> print,
    BiPredicate<D, String> read) {

  static <R, D, V> FlatColumn<R, D> of(
      ColumnLabel text,
      boolean required,
      CellType<V> type,
      Function<R, Optional<V>> get,
      BiConsumer<D, V> set) {
    return new FlatColumn<>(
        text,
        required,
        type,
        row -> get.apply(row).map(type::write).orElse(""),
        (draft, cell) -> {
          Optional<V> value = type.read(cell);
          value.ifPresent(read -> set.accept(draft, read));
          return value.isPresent();
        });
  }

  /** Returns the header. */
  String name() {
    return text.name();
  }
}
