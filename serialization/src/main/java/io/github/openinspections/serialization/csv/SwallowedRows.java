package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises rows that have become the text of one cell, because a quotation mark was opened by
 * mistake and closed in a later row. What is read then is the beginning of one row with the end of
 * another, often of the right width: one body would get the inspection of another.
 */
final class SwallowedRows {
  private static final String DELIMITERS = ",;\t|";

  /** A text of a narrower table may have as many commas as its rows. */
  private static final int LEAST_COLUMNS = 5;

  /**
   * A row that has swallowed others.
   *
   * @param first the first of their lines in the file
   * @param lines how many they are
   */
  record Found(long first, int lines) {
    long last() {
      return first + lines - 1;
    }
  }

  private final Section section;
  private final List<String> cells;

  private SwallowedRows(Section section, List<String> cells) {
    this.section = section;
    this.cells = cells;
  }

  /**
   * Returns the rows that are in one cell, with what is around it.
   *
   * @param line the first line of the row in the file
   */
  static Optional<Found> in(Section section, long line, List<String> cells) {
    int columns = section.header().size();
    if (columns < LEAST_COLUMNS
        || cells.size() > 2 * columns // all are copied for each: not more than there is text
        || !section.evidence().isTelling()) {
      return Optional.empty();
    }
    long at = line;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (breaks(cell)) {
        List<String> lines = cell.lines().toList();
        if (cell.length() >= columns && new SwallowedRows(section, cells).are(lines, i)) {
          return Optional.of(new Found(at, lines.size()));
        }
        at += (cell + '.').lines().count() - 1; // a line end at the end is one too
      }
    }
    return Optional.empty();
  }

  private static boolean breaks(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  private boolean are(List<String> lines, int column) {
    for (int i = 0; i < DELIMITERS.length(); i++) {
      if (are(lines, column, DELIMITERS.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whole lines within the text are enough; of two lines, both must be rows. */
  private boolean are(List<String> lines, int column, char delimiter) {
    int last = lines.size() - 1;
    if (last > 1) {
      return lines.subList(1, last).stream()
          .allMatch(line -> isRow(List.of(), line, List.of(), delimiter));
    }
    return isRow(cells.subList(0, column), lines.get(0), List.of(), delimiter)
        && isRow(List.of(), lines.get(last), cells.subList(column + 1, cells.size()), delimiter);
  }

  private boolean isRow(List<String> before, String text, List<String> after, char delimiter) {
    List<String> row = new ArrayList<>(before);
    boolean divided = divide(text, delimiter, row);
    row.addAll(after);
    return divided
        && !section.header().isOfOtherWidth(row)
        && section.evidence().isOfRecord(section.row(section.header().line(), row));
  }

  /** Divides a text as a row is divided, unless it is a sentence, in which spaces follow commas. */
  private static boolean divide(String text, char delimiter, List<String> row) {
    int from = 0;
    for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
      if (text.startsWith(" ", at + 1)) {
        return false;
      }
      row.add(text.substring(from, at));
      from = at + 1;
    }
    row.add(text.substring(from));
    return true;
  }
}
