package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.spreadsheet.SheetRow.Excess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Collects the cells of a row, as far as the limits allow. Not thread-safe. */
final class RowCells {
  /** The number of columns that a sheet can have in any program. */
  static final int MOST_COLUMNS = 1 << 14;

  private final Limits limits;
  private final Inflation given;
  private List<String> cells = new ArrayList<>();
  private final List<Integer> dates = new ArrayList<>();

  /** Nearly all rows have their dates in the same columns. */
  private Set<Integer> sameDates = Set.of();

  private List<Merged> merged = List.of();
  private long length;
  private long rowLength;
  private Excess excess = Excess.NONE;

  RowCells(Limits limits) {
    this.limits = limits;
    this.given = Inflation.ofRows(limits);
  }

  /** Puts the same text into columns, counted from 0. */
  void put(int column, int count, CellText text) {
    if (text.isEmpty()) {
      return; // a row ends with its last text
    }
    int end = (int) Math.min(MOST_COLUMNS, column + (long) count);
    length += Math.max(0, end - column) * (text.length() + 1L);
    if (excess == Excess.NONE && (text.isTooLong() || length > limits.recordBytes())) {
      excess = text.isTooLong() ? Excess.CELL : Excess.ROW;
      cells.clear();
      dates.clear();
    }
    for (int at = column; at < end && excess == Excess.NONE; at++) {
      while (cells.size() <= at) {
        cells.add("");
      }
      cells.set(at, text.text());
      if (text.isDate()) {
        dates.add(at + 1);
      }
    }
  }

  /** Sets which merged cells begin in the row. */
  void merged(List<Merged> beginning) {
    merged = beginning;
  }

  /** Whether nothing was put into the row. */
  boolean isEmpty() {
    return cells.isEmpty() && excess == Excess.NONE;
  }

  /** Returns the row, and begins the next one. */
  SheetRow row(long number) throws BrokenSheetException {
    if (sameDates.size() != dates.size() || !sameDates.containsAll(dates)) {
      sameDates = Set.copyOf(dates);
    }
    SheetRow row =
        new SheetRow(number, Collections.unmodifiableList(cells), sameDates, excess, merged);
    dates.clear();
    rowLength = excess == Excess.NONE ? length : 0;
    cells = new ArrayList<>(cells.size());
    merged = List.of();
    length = 0;
    excess = Excess.NONE;
    return given(row);
  }

  /** Returns the same row again. */
  SheetRow again(long number, SheetRow row) throws BrokenSheetException {
    return given(new SheetRow(number, row.cells(), row.dates(), row.excess(), List.of()));
  }

  private SheetRow given(SheetRow row) throws BrokenSheetException {
    given.countRow(row.cells().size(), rowLength);
    return row;
  }
}
