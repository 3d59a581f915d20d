package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, whatever the file. Not thread-safe. */
interface TableLines extends Closeable {
  /**
   * Returns the next row, or null at the end.
   *
   * @throws IOException if the input cannot be read
   */
  @Nullable TableLine next() throws IOException;

  /** Whether nothing can be read after a damaged row. */
  boolean isStopped();

  /** Returns the first line of the row that was read last. */
  long line();

  /** Returns the encoding, if it is not UTF-8. */
  Optional<String> encoding();

  /** Returns the name of the sheet, if the table is one of a spreadsheet. */
  default Optional<String> sheet() {
    return Optional.empty();
  }

  /** Returns what is to be said about the rows so far as a whole, if anything. */
  default Optional<Problem> problem() {
    return Optional.empty();
  }

  /** Returns why nothing can be read after a damaged row, if no row can say it. */
  default Optional<Problem> damage() {
    return Optional.empty();
  }
}
