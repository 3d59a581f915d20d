package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each row the texts of cells that are merged over several rows: people see them beside each.
 * Rows that have no cell of their own stay empty, and cells that have a text keep it. Not
 * thread-safe.
 */
public final class MergedCells {
  private record Shown(String text, int lastRow) {}

  private final Map<Integer, Shown> byColumn = new TreeMap<>();
  private final Inflation filled;

  /** Begins with a row that has none above it. */
  public MergedCells(Limits limits) {
    this.filled = Inflation.ofRows(limits);
  }

  /**
   * Returns the next row with what is shown beside it.
   *
   * @throws BrokenSheetException if few cells stand for more than the limits allow
   */
  public List<String> filled(SheetRow row) throws BrokenSheetException {
    if (row.excess() != SheetRow.Excess.NONE || (byColumn.isEmpty() && row.merged().isEmpty())) {
      return row.cells();
    }
    List<String> cells = byColumn.isEmpty() ? row.cells() : fill(row);
    for (Merged merged : row.merged()) {
      String text = merged.column() < row.cells().size() ? row.cells().get(merged.column()) : "";
      if (merged.rows() > 1 && !text.isEmpty()) {
        byColumn.put(merged.column(), new Shown(text, merged.lastRow()));
      }
    }
    return cells;
  }

  private List<String> fill(SheetRow row) throws BrokenSheetException {
    List<String> cells = new ArrayList<>(row.cells());
    for (Iterator<Map.Entry<Integer, Shown>> all = byColumn.entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<Integer, Shown> one = all.next();
      if (one.getValue().lastRow() < row.number()) {
        all.remove();
      } else {
        put(cells, one.getKey(), one.getValue().text());
      }
    }
    return Collections.unmodifiableList(cells);
  }

  private void put(List<String> cells, int column, String text) throws BrokenSheetException {
    int more = Math.max(0, column + 1 - cells.size());
    filled.countRow(more + 1, text.length());
    for (int i = 0; i < more; i++) {
      cells.add("");
    }
    if (cells.get(column).isEmpty()) {
      cells.set(column, text);
    }
  }
}
