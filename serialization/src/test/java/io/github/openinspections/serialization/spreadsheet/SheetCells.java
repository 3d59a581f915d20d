package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the first sheet of a file, as the reader sees them. */
final class SheetCells {
  private SheetCells() {}

  private interface Reading<T> {
    T of(ZipContent zip) throws IOException;
  }

  /** Returns a text for each row: {@code 2[a1, 2018-05-12]}. */
  static List<String> of(byte[] file) throws IOException {
    return read(file, SheetCells::rows);
  }

  /** Returns what the file is, if it is a spreadsheet. */
  static Optional<String> kind(byte[] file) throws IOException {
    return read(file, ZipContent::spreadsheet);
  }

  private static List<String> rows(ZipContent zip) throws IOException {
    List<String> rows = new ArrayList<>();
    Workbook workbook = zip.workbook();
    try (SheetRows sheet = workbook.rows(workbook.sheets().get(0))) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
        rows.add(row.number() + "" + row.cells());
      }
    }
    return rows;
  }

  private static <T> T read(byte[] file, Reading<T> reading) throws IOException {
    Path path = Files.createTempFile("cells", ".tmp");
    try {
      Files.write(path, file);
      try (ZipContent zip = ZipContent.open(path, Limits.DEFAULT)) {
        return reading.of(zip);
      }
    } finally {
      Files.delete(path);
    }
  }
}
