package io.github.openinspections.serialization.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A flat table: its file, what it holds, and its columns. Immutable.
 *
 * @param <R> what a row is written from
 * @param <D> what a row is read into
 * @param keys the columns that together identify a row
 */
record FlatTable<R, D>(
    String file,
    String title,
    String description,
    List<String> keys,
    List<FlatColumn<R, D>> columns,
    Supplier<D> draft) {

  /** Returns the names of the columns, in order. */
  List<String> header() {
    return columns.stream().map(FlatColumn::name).toList();
  }

  /** Whether a line is a header of this table: it has what is required, and nothing else. */
  boolean isHeader(List<String> cells) {
    Set<String> names = Set.copyOf(header());
    return hasRequired(cells)
        && cells.stream().allMatch(cell -> cell.isBlank() || names.contains(cell));
  }

  /** Whether a line has all headers without whose columns no row is read. */
  boolean hasRequired(List<String> cells) {
    return columns.stream()
        .filter(FlatColumn::required)
        .allMatch(column -> cells.contains(column.name()));
  }

  /** Returns the cells of a row. */
  List<String> cells(R row) {
    List<String> cells = new ArrayList<>(columns.size());
    for (FlatColumn<R, D> column : columns) {
      cells.add(column.print().apply(row));
    }
    return cells;
  }

  /**
   * Reads a row.
   *
   * @param cell the cell of each column, by its place here; empty if there is none
   * @param refused what is done about cells that say something else than their column holds
   */
  D read(IntFunction<String> cell, BiConsumer<FlatColumn<R, D>, String> refused) {
    D read = draft.get();
    for (int i = 0; i < columns.size(); i++) {
      String text = cell.apply(i);
      if (!text.isEmpty() && !columns.get(i).read().test(read, text)) {
        refused.accept(columns.get(i), text);
      }
    }
    return read;
  }

  /** Builds a table, column by column; not thread-safe. */
  static final class Builder<R, D> {
    private final String file;
    private final String title;
    private final String description;
    private final List<FlatColumn<R, D>> columns = new ArrayList<>();

    Builder(String file, String title, String description) {
      this.file = file;
      this.title = title;
      this.description = description;
    }

    <V> Builder<R, D> required(
        ColumnLabel text, CellType<V> type, Function<R, V> get, BiConsumer<D, V> set) {
      columns.add(FlatColumn.of(text, true, type, row -> Optional.of(get.apply(row)), set));
      return this;
    }

    <V> Builder<R, D> optional(
        ColumnLabel text, CellType<V> type, Function<R, Optional<V>> get, BiConsumer<D, V> set) {
      columns.add(FlatColumn.of(text, false, type, get, set));
      return this;
    }

    Builder<R, D> number(
        ColumnLabel text,
        CellType<Integer> type,
        Function<R, OptionalInt> get,
        BiConsumer<D, Integer> set) {
      return optional(text, type, row -> get.apply(row).stream().boxed().findFirst(), set);
    }

    /** Adds a column of lists of which each element has a value. */
    <V> Builder<R, D> list(
        ColumnLabel text, CellType<V> type, Function<R, List<V>> get, BiConsumer<D, V> add) {
      return this.<V, V>each(
          text,
          type,
          get,
          Optional::of,
          (draft, values) -> values.forEach(one -> one.ifPresent(v -> add.accept(draft, v))));
    }

    /** Adds a column of lists whose elements belong to those of other columns. */
    <E, V> Builder<R, D> each(
        ColumnLabel text,
        CellType<V> type,
        Function<R, List<E>> get,
        Function<E, Optional<V>> of,
        BiConsumer<D, List<Optional<V>>> set) {
      return optional(
          text,
          ListCell.of(type),
          row -> Optional.of(get.apply(row).stream().map(of).toList()),
          set);
    }

    /** Adds columns that are listed elsewhere. */
    Builder<R, D> with(UnaryOperator<Builder<R, D>> columns) {
      return columns.apply(this);
    }

    FlatTable<R, D> build(Supplier<D> draft, String... keys) {
      return new FlatTable<>(file, title, description, List.of(keys), List.copyOf(columns), draft);
    }
  }
}
