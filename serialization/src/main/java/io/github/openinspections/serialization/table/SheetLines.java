package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.MergedCells;
import io.github.openinspections.serialization.spreadsheet.Sheet;
import io.github.openinspections.serialization.spreadsheet.SheetRow;
import io.github.openinspections.serialization.spreadsheet.SheetRows;
import io.github.openinspections.serialization.spreadsheet.Workbook;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a spreadsheet, one after the other. Not thread-safe. */
final class SheetLines implements TableLines {
  /** The header is among the first rows. */
  private static final int HEADERS = 100;

  private final Sheet sheet;
  private final SheetRows rows;
  private final List<Closeable> owned = new ArrayList<>();
  private long line;
  private final Map<Long, Integer> firstWidths = new HashMap<>();
  private final MergedCells merged;
  private final MergedColumns mergedColumns = new MergedColumns();
  private boolean belowHeader;
  private int width;
  private boolean stopped;
  private @Nullable BrokenSheetException broken;

  private SheetLines(Sheet sheet, SheetRows rows, Limits limits) {
    this.sheet = sheet;
    this.rows = rows;
    this.merged = new MergedCells(limits);
  }

  /** Starts reading a sheet. */
  static SheetLines of(Workbook workbook, Sheet sheet, Limits limits) throws IOException {
    return new SheetLines(sheet, workbook.rows(sheet), limits);
  }

  /** Starts looking at the first rows of a sheet. */
  static SheetLines first(Workbook workbook, Sheet sheet, Limits limits) throws IOException {
    return new SheetLines(sheet, workbook.firstRows(sheet), limits);
  }

  /** Closes these too when the lines are closed, the first one last. */
  void owns(Closeable... more) {
    owned.addAll(List.of(more));
  }

  /**
   * Gives the rows after the header the texts of cells that are merged over rows. Makes rows as
   * wide as the header, or a wider one that may follow, which has a text in each cell: a sheet does
   * not keep the empty cells at the end of a row.
   */
  void belowHeader(long header) {
    belowHeader = true;
    width = firstWidths.getOrDefault(header, 0);
    firstWidths.clear();
  }

  /** Whether no row was read. */
  boolean isEmpty() {
    return firstWidths.isEmpty();
  }

  @Override
  public Optional<Problem> damage() {
    return Optional.ofNullable(broken).map(why -> SheetProblems.broken(why, line));
  }

  @Override
  public Optional<Problem> problem() {
    return mergedColumns.problem();
  }

  @Override
  public @Nullable TableLine next() throws IOException {
    if (stopped) {
      return null;
    }
    SheetRow row;
    List<String> cells;
    try {
      row = rows.next();
      cells = row == null ? List.of() : belowHeader ? merged.filled(row) : row.cells();
    } catch (BrokenSheetException damaged) {
      stopped = true;
      broken = damaged;
      return new TableLine(line(), List.of(), Damage.BROKEN_SHEET);
    }
    if (row == null) {
      return null;
    }
    line = row.number();
    if (belowHeader && !row.merged().isEmpty()) {
      mergedColumns.look(row, width);
    }
    if (firstWidths.size() < HEADERS) {
      firstWidths.put(line, row.cells().size());
    }
    return new TableLine(
        line,
        wide(cells),
        row.dates(),
        switch (row.excess()) {
          case NONE -> Damage.NONE;
          case CELL -> Damage.LONG_CELL;
          case ROW -> Damage.LONG_ROW;
        });
  }

  private List<String> wide(List<String> cells) {
    if (cells.size() >= width) {
      boolean header = width > 0 && cells.size() > width && !cells.contains("");
      width = header ? cells.size() : width;
      return cells;
    }
    List<String> wide = new ArrayList<>(width);
    wide.addAll(cells);
    wide.addAll(Collections.nCopies(width - cells.size(), ""));
    return Collections.unmodifiableList(wide);
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }

  @Override
  public long line() {
    return Math.max(1, line);
  }

  @Override
  public Optional<String> encoding() {
    return Optional.empty();
  }

  @Override
  public Optional<String> sheet() {
    return Optional.of(sheet.name());
  }

  @Override
  public void close() throws IOException {
    owned.add(rows);
    closeAll(owned.size() - 1);
  }

  /** Closes the last first, and the others even if that fails. */
  private void closeAll(int last) throws IOException {
    if (last >= 0) {
      try {
        owned.get(last).close();
      } finally {
        closeAll(last - 1);
      }
    }
  }
}
