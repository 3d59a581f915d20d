package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of ODS; a row may be written once for many. */
final class OdsRows implements SheetRows {
  private final XmlPart part;
  private final int outside;
  private final OdsCell cell;
  private final RowCells cells;
  private @Nullable SheetRow row;
  private int left;
  private int number;

  /** Reads the sheet that begins here. */
  OdsRows(XmlPart part, Limits limits) {
    this.part = part;
    this.outside = part.depth() - 1;
    this.cell = new OdsCell(part, limits.textLength());
    this.cells = new RowCells(limits);
  }

  @Override
  public @Nullable SheetRow next() throws IOException {
    while (left == 0 && part.depth() > outside && part.next()) {
      if (part.isStart("table-row")) {
        readRow();
      } else if (part.isStart("shapes") || part.isStart("forms")) {
        part.skip(); // they can hold tables that are not of the sheet
      }
    }
    if (left == 0) {
      return null;
    }
    left--;
    row = row == null ? cells.row(++number) : cells.again(++number, row);
    return row;
  }

  private void readRow() throws IOException {
    int count = part.count("number-rows-repeated", MOST_ROWS, 1);
    int end = part.depth() - 1;
    int column = 0;
    while (part.depth() > end && part.next()) {
      if (part.isStart("table-cell") || part.isStart("covered-table-cell")) {
        int columns = part.count("number-columns-repeated", RowCells.MOST_COLUMNS, 1);
        cells.put(column, columns, cell.read());
        column = Math.min(RowCells.MOST_COLUMNS, column + columns);
      }
    }
    if (cells.isEmpty()) {
      number = Math.min(MOST_ROWS, number + count); // the rest of a sheet is one empty row
    } else {
      if (number >= MOST_ROWS) {
        throw BrokenSheetException.exceeded("rows of a sheet", MOST_ROWS);
      }
      left = Math.min(count, MOST_ROWS - number);
      row = null;
    }
  }

  /** The file stays open for the next sheet. */
  @Override
  public void close() {}
}
