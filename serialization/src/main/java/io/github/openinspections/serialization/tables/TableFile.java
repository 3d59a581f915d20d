package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of comma-separated values as RFC 4180 describes them, in UTF-8. Not thread-safe. */
final class TableFile implements Closeable {
  private final CsvWriter rows;

  private TableFile(CsvWriter rows) {
    this.rows = rows;
  }

  /** Starts a table with its header. */
  static TableFile of(FlatTable<?, ?> table, FileSet files) throws IOException {
    OutputStream out = files.add(table.file());
    CsvWriter rows =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    rows.writeRecord(table.header());
    return new TableFile(rows);
  }

  void write(List<String> cells) {
    rows.writeRecord(cells);
  }

  void writeAll(List<List<String>> all) {
    all.forEach(this::write);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
