package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.SerialDates;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A spreadsheet. Not thread-safe. */
public interface Workbook extends Closeable {
  /** Returns its sheets, in their order. */
  List<Sheet> sheets();

  /** Returns the day from which it counts the numbers of days. */
  SerialDates epoch();

  /** Begins to read sheets from the first one, with the whole of the limits again. */
  void beginPass() throws IOException;

  /**
   * Starts reading a sheet, when the rows of the one before are closed.
   *
   * @throws BrokenSheetException if the sheet cannot be read
   * @throws IOException if the file cannot be read
   */
  SheetRows rows(Sheet sheet) throws IOException;

  /**
   * Starts reading a sheet of which only the first rows matter, so that it is not known which cells
   * are merged.
   *
   * @throws BrokenSheetException if the sheet cannot be read
   * @throws IOException if the file cannot be read
   */
  SheetRows firstRows(Sheet sheet) throws IOException;
}
