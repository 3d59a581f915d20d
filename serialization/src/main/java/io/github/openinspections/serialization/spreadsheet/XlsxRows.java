package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.SerialDates;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of XLSX. */
final class XlsxRows implements SheetRows {
  private final XmlPart part;
  private final SharedTexts texts;
  private final XlsxFormats formats;
  private final SerialDates epoch;
  private final CellText cell;
  private final RowCells cells;
  private int number;

  XlsxRows(XmlPart part, SharedTexts texts, XlsxFormats formats, SerialDates epoch, Limits limits) {
    this.part = part;
    this.texts = texts;
    this.formats = formats;
    this.epoch = epoch;
    this.cell = new CellText(limits.textLength());
    this.cells = new RowCells(limits);
  }

  @Override
  public @Nullable SheetRow next() throws IOException {
    while (part.next() && !part.isEnd("sheetData")) {
      if (part.isStart("row")) {
        // Rows without a number, or out of order, follow one another.
        number = Math.max(number + 1, part.count("r", MOST_ROWS, number + 1));
        if (number > MOST_ROWS) {
          throw BrokenSheetException.exceeded("rows of a sheet", MOST_ROWS);
        }
        readRow();
        if (!cells.isEmpty()) {
          return cells.row(number);
        }
      }
    }
    return null;
  }

  private void readRow() throws IOException {
    int column = 0;
    while (!part.isEnd("row") && part.next()) {
      if (part.isStart("c")) {
        column = column(part.attribute("r"), column);
        readCell();
        cells.put(column++, 1, cell);
      }
    }
  }

  private void readCell() throws IOException {
    String type = part.attribute("t");
    DateFormat format = formats.format(part.attribute("s"));
    cell.clear();
    boolean formula = false;
    boolean value = false;
    while (!part.isEnd("c") && part.next()) {
      if (part.isStart("v")) {
        XlsxText.characters(part, cell);
        convert(type, format);
        value = true;
      } else if (part.isStart("is")) {
        XlsxText.read(part, cell);
      } else if (part.isStart()) {
        formula |= part.isStart("f");
        part.skip(); // its result is beside it
      }
    }
    if (formula && !value) {
      cell.set(CellText.UNCALCULATED);
    }
  }

  private void convert(String type, DateFormat format) throws BrokenSheetException {
    String value = cell.text();
    if (value.isEmpty() || cell.isTooLong()) {
      return;
    }
    switch (type) {
      case "s" -> texts.put(value, cell);
      case "b" -> cell.set(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
      case "d" -> cell.set(format.shown(value));
      case "str" -> cell.set(XlsxText.unescaped(value));
      case "", "n" -> cell.set(format.text(value, epoch).orElseGet(() -> NumberText.of(value)));
      default -> {} // an error, such as #REF!, is its text
    }
  }

  /** Returns the column of a name such as C7, from 0. */
  private static int column(String name, int otherwise) {
    int column = 0;
    int i = 0;
    while (i < name.length() && i < 4 && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
      column = 26 * column + name.charAt(i++) - 'A' + 1;
    }
    return column == 0 || column > RowCells.MOST_COLUMNS ? otherwise : column - 1;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
