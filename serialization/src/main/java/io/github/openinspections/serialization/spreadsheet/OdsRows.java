package io.github.openinspections.serialization.spreadsheet;

import static io.github.openinspections.serialization.spreadsheet.OdsNames.TABLE;

import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of ODS; a row may be written once for many. */
final class OdsRows implements SheetRows {
  private static final String STYLE_OF_CELLS = "default-cell-style-name";

  private final XmlPart part;
  private final int outside;
  private final OdsStyles styles;
  private final OdsCell cell;
  private final RowCells cells;
  private final List<String> columnStyles = new ArrayList<>();
  private final List<Merged> merged = new ArrayList<>();
  private @Nullable SheetRow row;
  private int left;
  private int number;

  /** Reads the sheet that begins here. */
  OdsRows(XmlPart part, OdsStyles styles, Limits limits) {
    this.part = part;
    this.outside = part.depth() - 1;
    this.styles = styles;
    this.cell = new OdsCell(part, limits.textLength());
    this.cells = new RowCells(limits);
  }

  @Override
  public @Nullable SheetRow next() throws IOException {
    while (left == 0 && part.depth() > outside && part.next()) {
      if (part.isStart(TABLE, "table-row")) {
        readRow();
      } else if (part.isStart(TABLE, "table-column")) {
        readColumn();
      } else if (part.isStart(TABLE, "shapes") || part.isStart("forms")) {
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

  private void readColumn() {
    String style = part.attribute(TABLE, STYLE_OF_CELLS);
    int count = part.count("number-columns-repeated", RowCells.MOST_COLUMNS, 1);
    for (int i = 0; i < count && columnStyles.size() < RowCells.MOST_COLUMNS; i++) {
      columnStyles.add(style);
    }
  }

  private void readRow() throws IOException {
    int count = part.count("number-rows-repeated", MOST_ROWS, 1);
    String ofRow = part.attribute(TABLE, STYLE_OF_CELLS);
    int end = part.depth() - 1;
    int column = 0;
    merged.clear();
    while (part.depth() > end && part.next()) {
      if (part.isStart(TABLE, "table-cell") || part.isStart(TABLE, "covered-table-cell")) {
        int columns = part.count("number-columns-repeated", RowCells.MOST_COLUMNS, 1);
        merge(column);
        cells.put(column, columns, cell.read(format(ofRow, column)));
        column = Math.min(RowCells.MOST_COLUMNS, column + columns);
      }
    }
    if (cells.isEmpty()) {
      number = Math.min(MOST_ROWS, number + count); // the rest of a sheet is one empty row
    } else {
      if (number >= MOST_ROWS) {
        throw BrokenSheetException.exceeded("sheet-rows", MOST_ROWS);
      }
      left = Math.min(count, MOST_ROWS - number);
      cells.merged(merged.isEmpty() ? List.of() : List.copyOf(merged));
      row = null;
    }
  }

  private void merge(int column) {
    int columns = part.count("number-columns-spanned", RowCells.MOST_COLUMNS, 1);
    int rows = part.count("number-rows-spanned", MOST_ROWS, 1);
    if ((columns > 1 || rows > 1) && merged.size() < RowCells.MOST_COLUMNS) {
      merged.add(new Merged(column, columns, number + 1, rows));
    }
  }

  /** A cell has a style, or that of its row, or that of its column. */
  private CellFormat format(String ofRow, int column) {
    String own = part.attribute(TABLE, "style-name");
    if (!own.isEmpty()) {
      return styles.format(own);
    }
    String ofColumn = column < columnStyles.size() ? columnStyles.get(column) : "";
    return styles.format(ofRow.isEmpty() ? ofColumn : ofRow);
  }

  /** The file stays open for the next sheet. */
  @Override
  public void close() {}
}
