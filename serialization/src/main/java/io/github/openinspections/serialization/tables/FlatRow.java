package io.github.openinspections.serialization.tables;

import java.util.Optional;

/** What is read of any row: to which inspection it belongs. Not thread-safe. */
abstract class FlatRow {
  /** The number of the inspection; 0 if the row has none. */
  long record;

  /** Whether the row says to which inspection it belongs. */
  final boolean hasRecord() {
    return record > 0;
  }

  /** Returns the column without whose value the row says nothing, if it lacks one. */
  abstract Optional<String> lacks();

  /** Returns the column without whose value the other half of a grade says nothing. */
  abstract Optional<String> halfGrade();
}
