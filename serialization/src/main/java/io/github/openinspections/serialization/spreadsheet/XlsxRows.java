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
  private final XlsxMerged merged;
  private final CellText cell;
  private final RowCells cells;
  private int number;

  XlsxRows(
      XmlPart part,
      SharedTexts texts,
      XlsxFormats formats,
      SerialDates epoch,
      XlsxMerged merged,
      Limits limits) {
    this.part = part;
    this.texts = texts;
    this.formats = formats;
    this.epoch = epoch;
    this.merged = merged;
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
          throw BrokenSheetException.exceeded("sheet-rows", MOST_ROWS);
        }
        readRow();
        if (!cells.isEmpty()) {
          cells.merged(merged.beginningIn(number));
          return cells.row(number);
        }
      }
    }
    while (part.next()) {} // damage after the rows is damage too
    return null;
  }

  private void readRow() throws IOException {
    int column = 0;
    while (!part.isEnd("row") && part.next()) {
      if (part.isStart("c")) {
        int named = CellName.column(part.attribute("r"));
        column = named < 0 ? column : named;
        readCell();
        cells.put(column++, 1, cell);
      }
    }
  }

  private void readCell() throws IOException {
    String type = part.attribute("t");
    CellFormat format = formats.format(part.attribute("s"));
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

  private void convert(String type, CellFormat format) throws BrokenSheetException {
    String value = cell.text();
    if (value.isEmpty() || cell.isTooLong()) {
      return;
    }
    switch (type) {
      case "s" -> texts.put(value, cell);
      case "b" -> cell.set(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
      case "d" -> cell.setDate(format.shown(value));
      case "str" -> cell.set(XlsxText.unescaped(value));
      case "", "n" ->
          format
              .date(value, epoch)
              .ifPresentOrElse(cell::setDate, () -> cell.set(format.number(value)));
      default -> {} // an error, such as #REF!, is its text
    }
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
