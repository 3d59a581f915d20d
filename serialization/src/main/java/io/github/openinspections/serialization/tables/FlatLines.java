package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openinspections.serialization.options.Limits;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a table as they are in its file, with whatever delimiter. Not thread-safe. */
final class FlatLines implements Closeable {
  /**
   * The library's own minimum; the buffer must hold a cell and what was read ahead. A quotation
   * mark counts twice in it, as in the JSON of a record.
   */
  private static final int LEAST_BUFFER = 1 << 14;

  private final FlatTable<?, ?> table;
  private final SeekableByteChannel file;
  private final BufferedReader text;
  private final EndNoted noted;
  private final FlatLineHandler handler;
  private final CsvReader.CsvReaderBuilder reader;
  private @Nullable Iterator<FlatLine> lines;
  private boolean reading;

  private FlatLines(FlatTable<?, ?> table, SeekableByteChannel file, Limits limits) {
    this.table = table;
    this.file = file;
    // A decoder, not a charset: invalid bytes are an error, and not replaced.
    text =
        new BufferedReader(
            new InputStreamReader(
                Channels.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    noted = new EndNoted(text);
    handler = new FlatLineHandler(limits.recordBytes());
    reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(
                (int) Math.min(Integer.MAX_VALUE / 4, LEAST_BUFFER + (long) limits.recordBytes()));
  }

  /**
   * Opens a table.
   *
   * @throws IOException if it cannot be opened, or is a folder
   */
  static FlatLines open(Path folder, FlatTable<?, ?> table, Limits limits) throws IOException {
    Path place = folder.resolve(table.file());
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    return new FlatLines(table, Files.newByteChannel(place), limits);
  }

  /** Returns the next row, or null after the last. */
  @Nullable FlatLine next() {
    reading = true;
    Iterator<FlatLine> all = lines == null ? begin() : lines;
    lines = all;
    FlatLine next = all.hasNext() ? all.next() : null;
    reading = false;
    return next;
  }

  private Iterator<FlatLine> begin() {
    try {
      char delimiter = HeaderCells.of(text, table).delimiter();
      return reader.fieldSeparator(delimiter).build(handler, noted).iterator();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** Whether reading has failed. */
  boolean isBroken() {
    return reading;
  }

  /** Whether reading has failed because the file ended, and not because a cell did not. */
  boolean isCutOff() {
    return noted.isEnded();
  }

  /** Returns the first line of the row in which reading has failed. */
  long brokenLine() {
    return handler.number();
  }

  /** Returns the number of bytes read. */
  long offset() throws IOException {
    return file.position();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
