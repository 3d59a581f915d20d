package io.github.openinspections.serialization.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, one after the other. Not thread-safe. */
final class CsvLines implements TableLines {
  /** The library's own minimum; the buffer must hold a cell and what was read ahead. */
  private static final int LEAST_BUFFER = 1 << 14;

  private final TableText text;
  private final LineHandler handler;
  private final Iterator<TableLine> lines;
  private boolean stopped;

  private CsvLines(TableText text, LineHandler handler, Iterator<TableLine> lines) {
    this.text = text;
    this.handler = handler;
    this.lines = lines;
  }

  /**
   * Starts reading.
   *
   * @param cellLength how many characters a cell may have
   * @param rowLength how many characters a row may have
   * @param header whether a row is a known header
   * @throws IOException if the input cannot be read
   */
  @SuppressWarnings("removal") // the only way yet to go on after "a"b, which tables do contain
  static CsvLines of(ByteInput in, int cellLength, int rowLength, Predicate<List<String>> header)
      throws IOException {
    TableText text = new TableText(in);
    BufferedReader buffered = new BufferedReader(text, Delimiter.SAMPLE);
    char delimiter = Delimiter.of(buffered, header);
    LineHandler handler = new LineHandler(cellLength, rowLength);
    CsvReader<TableLine> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize((int) Math.min(Integer.MAX_VALUE / 4, LEAST_BUFFER + 2L * cellLength))
            .build(handler, buffered);
    return new CsvLines(text, handler, reader.iterator());
  }

  @Override
  public @Nullable TableLine next() throws IOException {
    if (stopped) {
      return null;
    }
    try {
      return lines.hasNext() ? checked(lines.next()) : null;
    } catch (CsvParseException broken) {
      if (broken.getCause() instanceof RuntimeException defect) {
        throw defect; // our own, not the data's
      }
      stopped = true;
      Damage damage = text.isEnded() ? Damage.CUT_OFF : Damage.LONG_CELL;
      return new TableLine(handler.line(), List.of(), damage);
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
  }

  /** The replacement character means invalid bytes only in a text that has some. */
  private TableLine checked(TableLine line) {
    return text.isDamaged() && line.cells().stream().anyMatch(TableText::isBroken)
        ? new TableLine(line.number(), List.of(), Damage.ENCODING)
        : line;
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }

  @Override
  public long line() {
    return handler.line();
  }

  @Override
  public Optional<String> encoding() {
    return text.encoding();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
