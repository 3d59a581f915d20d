package io.github.openinspections.serialization.spreadsheet;

/**
 * Cells that are shown as one; the first cell has the text.
 *
 * @param column the first column, from 0
 * @param columns the number of columns
 * @param row the first row, from 1
 * @param rows the number of rows
 */
public record Merged(int column, int columns, int row, int rows) {
  /** More of them in a sheet are a defect or an attack. */
  static final int MOST = 1 << 16;

  /** Returns its first and last cell: {@code C5:E5}. */
  public String range() {
    return letters(column) + row + ":" + letters(column + columns - 1) + lastRow();
  }

  private static String letters(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  /** Returns the last row. */
  int lastRow() {
    return row + rows - 1;
  }
}
