package io.github.openinspections.serialization.csv;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is done with the cells of a column: its action, and what is kept beside that. Immutable.
 *
 * @param action puts the value of a cell into an inspection
 * @param holdsAll whether what it makes can hold a reason and the text as printed, or none is
 *     wanted
 * @param meanings the words that mean something in this column, even if they say nothing elsewhere
 * @param kept the words whose cells are kept as they are, by {@link TableWords#key}
 */
record CellUse(
    BiConsumer<Cell, InspectionDraft> action,
    boolean holdsAll,
    Set<String> meanings,
    Set<String> kept) {
  /** Returns what a new binding does; one without arguments is custom. */
  static CellUse of(
      String becomes,
      Optional<BindingArguments> arguments,
      BiConsumer<Cell, InspectionDraft> action) {
    boolean grade =
        arguments.flatMap(BindingArguments::grades).isPresent() && !GradeColumns.isCount(becomes);
    return new CellUse(
        action,
        grade || arguments.isEmpty() || BindingRole.isUnread(becomes),
        arguments.map(made -> made.words().keySet()).orElse(Set.of()),
        Set.of());
  }

  /** Returns the same, except that cells that say one of these words are kept as they are. */
  CellUse keeping(Collection<String> words) {
    Set<String> keys = new HashSet<>(kept);
    words.forEach(word -> keys.add(TableWords.key(word)));
    return new CellUse(action, holdsAll, meanings, Set.copyOf(keys));
  }

  /** Whether a cell is kept as it is. */
  boolean keeps(String raw) {
    return !kept.isEmpty() && kept.contains(TableWords.key(raw));
  }

  void apply(Cell cell, InspectionDraft draft) {
    if (keeps(cell.raw())) {
      draft.keep(cell);
      return;
    }
    action.accept(cell, draft);
    if (holdsAll) {
      return;
    }
    boolean says = cell.absence().isPresent() && meanings.stream().noneMatch(cell::says);
    if (says || (cell.isMarked() && cell.text().isPresent())) {
      draft.keep(cell); // the attribute has no place for a reason or a mark
    }
  }
}
