package io.github.openinspections.serialization.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The header of a table, with the delimiter under which it has what the table requires. A
 * spreadsheet saves a table with the delimiter of its country. Names of columns have neither
 * delimiters nor quotation marks in them.
 *
 * @param delimiter a comma, if no delimiter fits
 */
record HeaderCells(char delimiter, List<String> cells) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private static final char MARK = '\ufeff';

  /** The number of characters that are looked at. */
  private static final int MOST = 1 << 16;

  /**
   * Returns the header of a text, and leaves the text before it, but after a byte order mark:
   * before a quotation mark, that would make the quotes part of the cell.
   *
   * @throws IOException if it cannot be read
   */
  static HeaderCells of(BufferedReader text, FlatTable<?, ?> table) throws IOException {
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    String line = firstLine(text);
    return DELIMITERS.stream()
        .map(delimiter -> new HeaderCells(delimiter, cells(line, delimiter)))
        .filter(header -> table.hasRequired(header.cells))
        .findFirst()
        .orElseGet(() -> new HeaderCells(DELIMITERS.get(0), cells(line, DELIMITERS.get(0))));
  }

  /** The first line that is not empty. */
  private static String firstLine(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    text.mark(MOST);
    int next = text.read();
    for (int count = 1; next >= 0 && count < MOST; count++) {
      boolean ends = next == '\n' || next == '\r';
      if (ends && !line.isEmpty()) {
        break;
      }
      if (!ends) {
        line.append((char) next);
      }
      next = text.read();
    }
    text.reset();
    return line.toString();
  }

  private static List<String> cells(String line, char delimiter) {
    String[] cells = Pattern.compile("" + delimiter, Pattern.LITERAL).split(line, -1);
    return Arrays.stream(cells).map(cell -> cell.replaceFirst("^\"(.*)\"$", "$1")).toList();
  }
}
