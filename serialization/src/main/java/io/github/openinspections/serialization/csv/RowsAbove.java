package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds records above the header, as in a table that was sorted together with it. Titles and rows
 * of headers have words where a record has a number or a date. Not thread-safe.
 */
final class RowsAbove {
  /** A title and its date are fewer. */
  private static final int CELLS = 3;

  /** The length of a year, which may be the header of a group of columns. */
  private static final int YEAR = 4;

  private final Section below;

  /** Below an earlier header, which lacks a required column, columns may be in another order. */
  private Section earlier;

  /**
   * Makes a search.
   *
   * @param below the part of the table below its header
   */
  RowsAbove(Section below) {
    this.below = below;
    this.earlier = below;
  }

  /** Whether a row would be a record below the header, or below an earlier one above the row. */
  boolean isRecord(long line, List<String> cells) {
    RepeatedHeader header = below.repeated();
    Optional<TableMapping> table = header.canBe(cells) ? header.other(cells) : Optional.empty();
    if (table.isPresent()) {
      earlier = below.followedBy(table.get(), line, cells);
      return false;
    }
    return !isOfNames(cells) && (isRecord(below, line, cells) || isRecord(earlier, line, cells));
  }

  private static boolean isRecord(Section section, long line, List<String> cells) {
    Row row = section.row(line, cells);
    return section.notes().kind(row).isEmpty()
        && section.evidence().isOfRecord(row)
        && (hasNumber(row) || (filled(row.cells()) >= CELLS && hasDate(row)));
  }

  private static boolean hasDate(Row row) {
    for (Header.Bound bound : row.header().bound()) {
      if (bound.binding().dated() != Dated.NO
          && row.cell(bound.field())
              .flatMap(Cell::text)
              .filter(t -> isDate(row, bound, t))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** In which order dates are written is not known yet. */
  private static boolean isDate(Row row, Header.Bound bound, String text) {
    TableDates dates = row.dates(bound.field());
    return text.length() > YEAR
        && (dates.in(NumericOrder.DAY_FIRST).read(text).isPresent()
            || dates.in(NumericOrder.MONTH_FIRST).read(text).isPresent()
            || (row.isOfPeriods(bound.field()) && dates.period(text).isPresent()));
  }

  private static boolean hasNumber(Row row) {
    List<Cell> identifiers = new ArrayList<>();
    row.forEachIdentifier(identifiers::add);
    return identifiers.stream()
        .flatMap(cell -> cell.text().stream())
        .map(IdentifierText::restored)
        .anyMatch(text -> IdentifierText.isWellFormed(text) && !isYear(text));
  }

  /** Whether a text is a year, perhaps from one to the next. */
  private static boolean isYear(String text) {
    boolean century = text.startsWith("19") || text.startsWith("20");
    return century
        && (text.length() == YEAR
            || (text.length() > YEAR && "-/".indexOf(text.charAt(YEAR)) >= 0));
  }

  private static int filled(List<String> cells) {
    int filled = 0;
    for (String cell : cells) {
      filled += TableWords.stripped(cell).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /**
   * Whether the cells are a title alone, or names that programs give to columns without a header:
   * "Column2", "Unnamed: 2".
   */
  private static boolean isOfNames(List<String> cells) {
    int names = 0;
    for (int i = 1; i < cells.size(); i++) {
      String text = TableWords.stripped(cells.get(i));
      if (!text.isEmpty() && !isName(text, "" + i) && !isName(text, "" + (i + 1))) {
        return false;
      }
      names += text.isEmpty() ? 0 : 1;
    }
    return names != 1;
  }

  private static boolean isName(String text, String number) {
    int before = text.length() - number.length() - 1;
    return before >= 0 && text.endsWith(number) && !Character.isDigit(text.charAt(before));
  }
}
