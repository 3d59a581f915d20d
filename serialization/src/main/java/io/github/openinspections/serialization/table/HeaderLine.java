package io.github.openinspections.serialization.table;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.FileKind;
import io.github.openinspections.serialization.source.Spool;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.Sheet;
import io.github.openinspections.serialization.spreadsheet.Workbook;
import io.github.openinspections.serialization.spreadsheet.ZipContent;
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
   * of titles are narrow; of a spreadsheet, that of the first visible sheet with rows. Empty for a
   * table without rows and for a file that is no table.
   *
   * @throws IOException if the table cannot be read
   */
  public static List<String> read(ByteInput in) throws IOException {
    FileKind kind = FileKind.at(in);
    if (kind == FileKind.ZIP) {
      return ofSpreadsheet(in);
    }
    if (kind != FileKind.TEXT) {
      return List.of();
    }
    try (TableLines lines = TableFormat.lines(in, Limits.DEFAULT, row -> false)) {
      return header(lines);
    }
  }

  /** Returns the header of the first visible sheet that has one. */
  private static List<String> ofSpreadsheet(ByteInput in) throws IOException {
    try (Spool spool = Spool.of(in, ZipContent.most(Limits.DEFAULT));
        ZipContent zip = ZipContent.open(spool.file(), Limits.DEFAULT)) {
      return zip.spreadsheet().isEmpty() ? List.of() : of(zip.workbook());
    } catch (BrokenSheetException broken) {
      return List.of();
    }
  }

  private static List<String> of(Workbook workbook) throws IOException {
    workbook.beginPass();
    for (Sheet sheet : workbook.sheets()) {
      try (SheetLines lines = SheetLines.first(workbook, sheet, Limits.DEFAULT)) {
        List<String> header = sheet.visible() ? header(lines) : List.of();
        if (!header.isEmpty()) {
          return header;
        }
      }
    }
    return List.of();
  }

  private static List<String> header(TableLines lines) throws IOException {
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

  private static long width(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }
}
