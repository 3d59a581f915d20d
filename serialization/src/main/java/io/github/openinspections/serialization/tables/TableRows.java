package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, in order, each with what is wrong with it; columns are found by their
 * headers. Not thread-safe.
 *
 * @param <D> what a row is read into
 */
final class TableRows<D extends FlatRow> implements Closeable {
  private static final int NO_COLUMN = -1;

  private final FlatTable<?, D> table;
  private final SeekableByteChannel file;
  private final Iterator<CsvRecord> records;
  private final List<Integer> places = new ArrayList<>();
  private List<String> header = List.of();
  private @Nullable ReadRow<D> next;
  private boolean ended;
  private boolean reading;
  private long line;

  private TableRows(FlatTable<?, D> table, SeekableByteChannel file) {
    this.table = table;
    this.file = file;
    records =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(
                // A decoder, not a charset: invalid bytes are an error, and not replaced.
                new InputStreamReader(
                    Channels.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))
            .iterator();
  }

  /**
   * Opens a table.
   *
   * @throws IOException if it cannot be opened
   */
  static <D extends FlatRow> TableRows<D> open(Path folder, FlatTable<?, D> table)
      throws IOException {
    SeekableByteChannel file = Files.newByteChannel(folder.resolve(table.file()));
    try {
      return new TableRows<>(table, file);
    } catch (RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  private static List<String> withoutMark(List<String> cells) {
    List<String> header = new ArrayList<>(cells);
    header.set(0, header.get(0).replaceFirst("^\ufeff", ""));
    return header;
  }

  /**
   * Reads the header. Reports required columns that are missing, without which no row is read, and
   * columns that are none of the table's.
   */
  boolean readHeader(Consumer<TableFinding> report) {
    CsvRecord first = record();
    header = first == null ? List.of() : withoutMark(first.getFields());
    table.header().forEach(name -> places.add(header.indexOf(name)));
    boolean readable = true;
    for (FlatColumn<?, D> column : table.columns()) {
      if (column.required() && !header.contains(column.name())) {
        readable = false;
        report.accept(
            new TableFinding(
                ReadingRule.TABLE_HEADER,
                Phrase.of("column-missing").with("column", named(column.name())).detail(),
                Position.of(1, 1)));
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (!table.header().contains(header.get(i))) {
        report.accept(
            new TableFinding(
                ReadingRule.UNKNOWN,
                Map.of("property", header.get(i), "type", table.file()),
                Position.of(1, i + 1L)));
      }
    }
    return readable;
  }

  private @Nullable CsvRecord record() {
    reading = true;
    CsvRecord record = records.hasNext() ? records.next() : null;
    reading = false;
    line = record == null ? line : record.getStartingLineNumber();
    return record;
  }

  /** Returns the next row without taking it, or null after the last. */
  @Nullable ReadRow<D> peek() {
    if (next == null && !ended) {
      CsvRecord record = record();
      ended = record == null;
      next = record == null ? null : read(record.getFields());
    }
    return next;
  }

  /** Takes the next row. */
  void take() {
    next = null;
  }

  /** Whether reading has failed in this table. */
  boolean isBroken() {
    return reading;
  }

  /** Returns the name of the file. */
  String file() {
    return table.file();
  }

  private ReadRow<D> read(List<String> cells) {
    List<TableFinding> findings = new ArrayList<>();
    if (cells.size() != header.size()) {
      Map<String, String> sizes = new LinkedHashMap<>();
      sizes.put("found", String.valueOf(cells.size()));
      sizes.put("expected", String.valueOf(header.size()));
      findings.add(new TableFinding(ReadingRule.TABLE_WIDTH, sizes, Position.of(line, 1)));
    }
    D row =
        table.read(
            i ->
                places.get(i) == NO_COLUMN || places.get(i) >= cells.size()
                    ? ""
                    : cells.get(places.get(i)),
            (column, cell) ->
                findings.add(cell(column.name(), cell, Phrase.of(column.type().expected()))));
    row.halfGrade().ifPresent(name -> findings.add(cell(name, "", Phrase.of("other-half"))));
    row.lacks().ifPresent(name -> findings.add(missing(name)));
    if (isEmpty(RowKeys.RECORD, cells)) {
      findings.add(missing(RowKeys.RECORD));
    }
    return new ReadRow<>(line, row, findings);
  }

  private boolean isEmpty(String column, List<String> cells) {
    int at = header.indexOf(column);
    return at >= cells.size() || cells.get(at).isEmpty();
  }

  private TableFinding missing(String column) {
    return new TableFinding(ReadingRule.MISSING, Map.of("property", named(column)), place(column));
  }

  /** Returns what is said about a cell of the last row that was read. */
  TableFinding cell(String column, String cell, Phrase expected) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", named(column));
    arguments.put("value", cell);
    arguments.putAll(expected.in("expected"));
    return new TableFinding(ReadingRule.CELL, arguments, place(column));
  }

  private Position place(String column) {
    return Position.of(line, Math.max(1, header.indexOf(column) + 1L));
  }

  private String named(String column) {
    return table.file() + ": " + column;
  }

  /** Returns the number of bytes read. */
  long offset() throws IOException {
    return file.position();
  }

  /** Returns the line of the last row that was read. */
  long line() {
    return Math.max(1, line);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
