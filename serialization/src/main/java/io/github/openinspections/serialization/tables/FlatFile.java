package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of comma-separated values as RFC 4180 describes them, in UTF-8. Not thread-safe. */
final class FlatFile implements Closeable {
  private final CsvWriter rows;

  private FlatFile(CsvWriter rows) {
    this.rows = rows;
  }

  /** Starts a table with its header. */
  static FlatFile of(FlatTable<?, ?> table, FileSet files) throws IOException {
    OutputStream out = files.add(table.file());
    CsvWriter rows =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    FlatFile file = new FlatFile(rows);
    file.write(table.header());
    return file;
  }

  void write(List<String> cells) throws IOException {
    try {
      rows.writeRecord(cells);
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
  }

  void writeAll(List<List<String>> all) throws IOException {
    for (List<String> cells : all) {
      write(cells);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
