package io.github.openinspections.core.dataset;

import io.github.openinspections.core.problem.Position;
import java.util.Optional;

/** Finds the place of a value in the text that a record was read from. */
@FunctionalInterface
public interface Locator {
  /** Knows no places, as for records that were never text. */
  Locator NONE = pointer -> Optional.empty();

  /**
   * Returns the place of a value, or of the nearest value around it when there is none.
   *
   * @param pointer a JSON Pointer within the record
   */
  Optional<Position> locate(String pointer);

  /**
   * Returns the header of the column that a value was read from, in a table.
   *
   * @param pointer a JSON Pointer within the record
   */
  default Optional<String> columnName(String pointer) {
    return Optional.empty();
  }
}
