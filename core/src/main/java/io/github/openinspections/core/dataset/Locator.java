package io.github.openinspections.core.dataset;

import io.github.openinspections.core.problem.Position;
import java.util.List;
import java.util.Optional;

/** Finds the position of a value in the text that a record was read from. */
@FunctionalInterface
public interface Locator {
  /** Finds nothing, as for records that were not read from text. */
  Locator NONE = pointer -> Optional.empty();

  /**
   * Returns the position of a value, or of the nearest enclosing value if it does not exist.
   *
   * @param pointer a JSON Pointer within the record
   */
  Optional<Position> locate(String pointer);

  /**
   * Returns the header of the table column that a value was read from.
   *
   * @param pointer a JSON Pointer within the record
   */
  default Optional<String> columnName(String pointer) {
    return Optional.empty();
  }

  /** Returns the rows of the table that the record was made of; none if it is of no table. */
  default List<TableRow> rows() {
    return List.of();
  }
}
