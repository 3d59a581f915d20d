package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
  private final FlatLines lines;
  private final int most;
  private final List<Integer> places = new ArrayList<>();
  private List<String> header = List.of();
  private @Nullable ReadRow<D> next;
  private boolean ended;
  private long line;

  private TableRows(FlatTable<?, D> table, FlatLines lines, Limits limits) {
    this.table = table;
    this.lines = lines;
    this.most = limits.recordBytes();
  }

  /**
   * Opens a table.
   *
   * @param limits how long a row may be: not longer than a record
   * @throws IOException if it cannot be opened, or is a folder
   */
  static <D extends FlatRow> TableRows<D> open(Path folder, FlatTable<?, D> table, Limits limits)
      throws IOException {
    return new TableRows<>(table, FlatLines.open(folder, table, limits), limits);
  }

  /**
   * Reads the header. Reports required columns that are missing, without which no row is read, and
   * columns that are none of the table's.
   */
  boolean readHeader(Consumer<TableFinding> report) {
    FlatLine first = take(lines.next());
    if (first != null && first.tooLong()) {
      report.accept(tooLong("row-of-file", line));
      return false;
    }
    header = first == null ? List.of() : first.cells();
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
      } else if (header.indexOf(header.get(i)) < i) {
        report.accept(
            new TableFinding(
                ReadingRule.DUPLICATE,
                Map.of("property", named(header.get(i))),
                Position.of(1, i + 1L)));
      }
    }
    return readable;
  }

  private @Nullable FlatLine take(@Nullable FlatLine read) {
    line = read == null ? line : read.number();
    return read;
  }

  /** Returns the next row without taking it, or null after the last. */
  @Nullable ReadRow<D> peek() {
    if (next == null && !ended) {
      FlatLine read = take(lines.next());
      ended = read == null;
      next = read == null ? null : read.tooLong() ? tooLong(read.cells()) : read(read);
    }
    return next;
  }

  /** Takes the next row. */
  void take() {
    next = null;
  }

  /** Whether reading has failed in this table. */
  boolean isBroken() {
    return lines.isBroken();
  }

  /** Returns what is wrong with the cell in which reading has failed. */
  TableFinding brokenCell() {
    return lines.isCutOff()
        ? new TableFinding(
            ReadingRule.CUT_OFF,
            Phrase.of("quoted-cell-of-file").with("file", table.file()).detail(),
            Position.of(lines.brokenLine(), 1))
        : tooLong("cell-of-file", lines.brokenLine());
  }

  private TableFinding tooLong(String what, long at) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.putAll(new LimitMessage(what, "" + most).arguments());
    arguments.put("file", table.file());
    return new TableFinding(ReadingRule.LIMIT, arguments, Position.of(at, 1));
  }

  /** Returns the name of the file. */
  String file() {
    return table.file();
  }

  private ReadRow<D> read(FlatLine row) {
    List<String> cells = row.cells();
    List<TableFinding> findings = new ArrayList<>();
    if (row.width() != header.size()) {
      Map<String, String> sizes = new LinkedHashMap<>();
      sizes.put("found", String.valueOf(row.width()));
      sizes.put("expected", String.valueOf(header.size()));
      findings.add(new TableFinding(ReadingRule.TABLE_WIDTH, sizes, Position.of(line, 1)));
    }
    Map<String, String> refused = new LinkedHashMap<>();
    D read =
        draft(
            cells,
            (column, cell) -> {
              refused.put(column.name(), cell);
              findings.add(cell(column.name(), cell, Phrase.of(column.type().expected())));
            });
    refused.forEach(read::keep);
    read.halfGrade()
        .ifPresent(
            half -> {
              if (!refused.containsKey(half.missing())) {
                findings.add(cell(half.missing(), "", Phrase.of("other-half")));
              }
              read.keep(half.column(), half.cell());
            });
    read.unused()
        .ifPresent(
            unused ->
                unused.columns().stream()
                    .filter(column -> !refused.containsKey(column) && !isEmpty(column, cells))
                    .forEach(
                        column -> keepUnused(column, unused.without(), cells, read, findings)));
    read.lacks().ifPresent(name -> findings.add(missing(name)));
    if (isEmpty(RowKeys.RECORD, cells)) {
      findings.add(missing(RowKeys.RECORD));
    }
    if (header.contains(RowKeys.NUMBER) && isEmpty(RowKeys.NUMBER, cells)) {
      findings.add(cell(RowKeys.NUMBER, "", Phrase.of("any-whole-number")));
    }
    return new ReadRow<>(line, read, findings);
  }

  private void keepUnused(
      String column, String without, List<String> cells, D read, List<TableFinding> findings) {
    String cell = cells.get(header.indexOf(column));
    findings.add(cell(column, cell, Phrase.of("use-without").with("other", without)));
    read.keep(column, cell);
  }

  /** Reads the row as far as it was read: its first cells say of which inspection it is. */
  private ReadRow<D> tooLong(List<String> cells) {
    D row = draft(cells, (column, cell) -> {});
    return new ReadRow<>(line, row, List.of(tooLong("row-of-file", line)));
  }

  private D draft(List<String> cells, BiConsumer<FlatColumn<?, D>, String> refused) {
    return table.read(
        i ->
            places.get(i) == NO_COLUMN || places.get(i) >= cells.size()
                ? ""
                : cells.get(places.get(i)),
        refused::accept);
  }

  private boolean isEmpty(String column, List<String> cells) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() || cells.get(at).isEmpty();
  }

  private TableFinding missing(String column) {
    return new TableFinding(ReadingRule.MISSING, Map.of("property", named(column)), place(column));
  }

  /** Returns what is said about a cell of the last row that was read. */
  TableFinding cell(String column, String cell, Phrase expected) {
    return cell(
        column.equals(RowKeys.RECORD) ? ReadingRule.ROW_OF_NONE : ReadingRule.CELL,
        column,
        cell,
        expected);
  }

  /** Returns what is said about a cell that shows that the last row belongs to no inspection. */
  TableFinding ofNone(String column, String cell, Phrase expected) {
    return cell(ReadingRule.ROW_OF_NONE, column, cell, expected);
  }

  private TableFinding cell(ReadingRule rule, String column, String cell, Phrase expected) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", named(column));
    arguments.put("value", cell);
    arguments.putAll(expected.in("expected"));
    return new TableFinding(rule, arguments, place(column));
  }

  private Position place(String column) {
    return Position.of(line, Math.max(1, header.indexOf(column) + 1L));
  }

  private String named(String column) {
    return table.file() + ": " + column;
  }

  /** Returns the number of bytes read. */
  long offset() throws IOException {
    return lines.offset();
  }

  /** Returns the line of the last row that was read. */
  long line() {
    return Math.max(1, line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
