package io.github.openinspections.serialization.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that are not empty, one after the other. Not thread-safe. */
public interface SheetRows extends Closeable {
  /** The number of rows that a sheet can have in any program. */
  int MOST_ROWS = 1 << 20;

  /**
   * Returns the next row, or null at the end.
   *
   * @throws BrokenSheetException if the sheet cannot be read further
   * @throws IOException if the file cannot be read
   */
  @Nullable SheetRow next() throws IOException;
}
