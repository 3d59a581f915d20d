package io.github.openinspections.serialization;

import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.table.HeaderLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Drafts the mapping of a table that nobody has described yet, to be written to a file ({@link
 * TableMapping#write}), corrected and completed by hand. What a column becomes is guessed from its
 * header: from the published tables that have such a column ({@link PublishedTables}), then from
 * words of the field. Needs FastCSV. Thread-safe.
 */
public final class TableDraft {
  private TableDraft() {}

  /**
   * Returns a draft named after the file. Only the beginning of the file is read; delimiter,
   * encoding and compression are detected as {@link DatasetReader} does.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if FastCSV is missing
   */
  public static TableMapping of(Path table) throws IOException {
    Path name = table.getFileName();
    try (InputStream in = Files.newInputStream(table)) {
      return of(in, name == null ? "" : name.toString().replaceFirst("(?<=.)\\..*$", ""));
    }
  }

  /**
   * Returns a draft; closes the stream.
   *
   * @param name the short name of the mapping; only its letters and digits are used
   * @throws IOException if the stream cannot be read
   * @throws IllegalStateException if FastCSV is missing
   */
  public static TableMapping of(InputStream table, String name) throws IOException {
    return TableMapping.draft(name, HeaderLine.read(ByteInput.of(table)), PublishedTables.all());
  }
}
