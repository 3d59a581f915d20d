package io.github.openinspections.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pass of the CSV library over all cells, with which reading a table is compared. */
final class TableCells {
  private TableCells() {}

  /** Returns the total length of all cells. */
  static long length(byte[] table) throws IOException {
    return length(new ByteArrayInputStream(table));
  }

  /** Returns the total length of all cells of a file. */
  static long length(Path table) throws IOException {
    return length(Files.newInputStream(table));
  }

  private static long length(InputStream table) throws IOException {
    long length = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          length += row.getField(i).length();
        }
      }
    }
    return length;
  }
}
