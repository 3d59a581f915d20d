package io.github.openinspections.serialization.spreadsheet;

/**
 * The place of a cell, by its name in a sheet: {@code C7}, {@code $C$7}.
 *
 * @param column its column, from 0, or -1 if the name is none
 * @param row its row, from 1, or -1 if the name is none
 */
record CellName(int column, int row) {
  private static final CellName NONE = new CellName(-1, -1);
  private static final int LETTERS = 3;
  private static final int DIGITS = 7;

  static CellName of(String name) {
    String plain = name.replace("$", "");
    int column = column(plain);
    int digits = 0;
    while (digits < plain.length() && isLetter(plain.charAt(digits))) {
      digits++;
    }
    int row = 0;
    for (int i = digits; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9' || i - digits >= DIGITS) {
        return NONE;
      }
      row = 10 * row + c - '0';
    }
    return column < 0 || row < 1 || row > SheetRows.MOST_ROWS ? NONE : new CellName(column, row);
  }

  /** Returns the column of a name, from 0, or -1 if it has none. */
  static int column(String name) {
    int column = 0;
    int i = 0;
    while (i < name.length() && i <= LETTERS && isLetter(name.charAt(i))) {
      column = 26 * column + (name.charAt(i++) & ~0x20) - 'A' + 1;
    }
    return column > RowCells.MOST_COLUMNS ? -1 : column - 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  boolean isKnown() {
    return row > 0;
  }
}
