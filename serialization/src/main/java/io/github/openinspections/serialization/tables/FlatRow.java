package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * What is read of any row: to which inspection it belongs, and the cells that were not understood.
 * Not thread-safe.
 */
abstract class FlatRow {
  /** The number of the inspection; 0 if the row has none. */
  long record;

  /** The id of the inspection; empty if the row does not give it, or is the inspection's own. */
  String inspectionId = "";

  /** The number of the row among those of its inspection, if it has one. */
  OptionalLong number = OptionalLong.empty();

  /** Cells that were not understood, as they are written. */
  final List<Extension> kept = new ArrayList<>();

  /** Keeps a cell that was not understood under a name that begins with x-. */
  final void keep(String column, String cell) {
    String json = String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(cell));
    kept.add(Extension.of("x-" + column, '"' + json + '"'));
  }

  /** Whether the row says to which inspection it belongs. */
  final boolean hasRecord() {
    return record > 0;
  }

  /** Returns the column without whose value the row says nothing, if it lacks one. */
  abstract Optional<String> lacks();

  /** Returns columns of which the row may have values that say nothing without that of another. */
  Optional<Unused> unused() {
    return Optional.empty();
  }

  /**
   * Columns whose values say nothing.
   *
   * @param columns their names, whether or not the row has a value there
   * @param without the column whose value is missing
   */
  record Unused(List<String> columns, String without) {}

  /** Returns half of a grade, if the row has no more of it. */
  abstract Optional<FlatGrade.Half> halfGrade();
}
