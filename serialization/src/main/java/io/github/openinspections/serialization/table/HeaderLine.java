package io.github.openinspections.serialization.table;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The header of a table that no mapping is known for. */
public final class HeaderLine {
  /** The header and lines of titles above it are among the first rows. */
  private static final int ROWS = 30;

  private HeaderLine() {}

  /**
   * Returns the cells of the header: the first row that is about as wide as the widest, since lines
   * of titles are narrow. Empty for a table without rows.
   *
   * @throws IOException if the table cannot be read
   */
  public static List<String> read(ByteInput in) throws IOException {
    try (TableLines lines = TableFormat.lines(in, Limits.DEFAULT, row -> false)) {
      List<List<String>> rows = new ArrayList<>();
      for (TableLine line = lines.next(); line != null && rows.size() < ROWS; line = lines.next()) {
        rows.add(line.cells());
      }
      long widest = rows.stream().mapToLong(HeaderLine::width).max().orElse(0);
      return rows.stream()
          .filter(row -> width(row) > 0 && 2 * width(row) > widest)
          .findFirst()
          .orElse(List.of());
    }
  }

  private static long width(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }
}
