package io.github.openinspections.core.dataset;

import io.github.openinspections.core.text.OneLine;
import java.util.List;

/**
 * A row of a table as it was read, for people who look for a wrong cell. Cells that reading leaves
 * out, such as personal data, are empty. Immutable and thread-safe.
 *
 * @param line the line or the row of the sheet that it begins at, from 1
 * @param headers the headers of the columns as written, some of them perhaps empty
 * @param cells the cells as written, one for each header
 */
public record TableRow(long line, List<String> headers, List<String> cells) {
  /**
   * Makes a row.
   *
   * @throws IllegalArgumentException if there is not one cell for each header
   */
  public TableRow {
    headers = List.copyOf(headers);
    cells = List.copyOf(cells);
    if (headers.size() != cells.size()) {
      throw new IllegalArgumentException(
          "A row has one cell for each header, not " + cells.size() + " for " + headers.size());
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("TableRow").with("line", (Object) line).count(cells, "cell").toString();
  }
}
