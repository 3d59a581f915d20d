package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a column of dates that say something: those of the first rows, until it is decided
 * how to read them, and from then on how many could not be read. Not thread-safe.
 */
final class DateCells {
  /** A cell that says something. */
  record Seen(Header.Field field, long line, String text) {}

  /** More than this part of the numbers may not be other dates. */
  private static final int NUMBERS_FOR_A_DATE = 10;

  private final Header.Bound column;
  private final List<Seen> cells = new ArrayList<>();

  /** Cells of rows of another width: what is no date there may belong to another column. */
  private final List<Seen> ofRefused = new ArrayList<>();

  private final List<Seen> firstUnread = new ArrayList<>(1);
  private final ConvertedDates converted = new ConvertedDates();
  private long filled;
  private long unread;

  DateCells(Header.Bound column) {
    this.column = column;
  }

  /**
   * Returns the column's name in the mapping: it may have another header where files are joined.
   */
  String name() {
    return column.column();
  }

  List<Seen> cells() {
    return cells;
  }

  /** Returns those in rows that are refused. */
  List<Seen> ofRefused() {
    return ofRefused;
  }

  /**
   * Adds the cell of a row.
   *
   * @param refused whether the row is of another width than the header
   */
  void add(Row row, boolean refused) {
    seen(row).ifPresent(refused ? ofRefused::add : cells::add);
  }

  /** Returns the cell of a row, if it says something; joined tables repeat the header. */
  private Optional<Seen> seen(Row row) {
    return row.cell(name())
        .filter(cell -> !column.binding().keeps(cell.raw()) && !cell.says(cell.header()))
        .flatMap(cell -> cell.text().map(text -> new Seen(cell.field(), row.line(), text)));
  }

  /** Returns what a text is for these dates. */
  Optional<DateInterval> read(TableDates dates, Seen cell) {
    return read(dates, cell.text());
  }

  private Optional<DateInterval> read(TableDates dates, String text) {
    return column.binding().dated() == Dated.PERIOD
        ? dates.period(text)
        : dates.read(text).map(DateInterval::of);
  }

  /** Returns the first day number, if most cells are such and hardly any is another date. */
  Optional<Seen> dayNumber(TableDates dates, SerialDates from) {
    List<Seen> numbers =
        cells.stream().filter(cell -> SerialDay.read(cell.text(), from).isPresent()).toList();
    return numbers.size() * 2 > cells.size() && others(dates) * NUMBERS_FOR_A_DATE <= numbers.size()
        ? Optional.of(numbers.get(0))
        : Optional.empty();
  }

  private long others(TableDates dates) {
    return cells.stream()
        .filter(
            cell ->
                read(dates.in(NumericOrder.DAY_FIRST), cell).isPresent()
                    || read(dates.in(NumericOrder.MONTH_FIRST), cell).isPresent())
        .count();
  }

  /** Counts the cells of the first rows, now that it is decided how they are read. */
  void decided(TableDates dates) {
    for (Seen cell : cells) {
      converted.add(cell, dates, this);
      Optional<DateInterval> date = read(dates, cell);
      if (date.isPresent()) {
        counts(date.get());
      } else {
        unread(dates, cell);
      }
    }
    cells.clear();
    ofRefused.clear();
  }

  /** The one for "unknown" says nothing. */
  private void counts(DateInterval date) {
    filled += TableDates.isPlaceholder(date.start()) ? 0 : 1;
  }

  /** Those that could be two dates are said to be undecided. */
  private void unread(TableDates dates, Seen cell) {
    filled++;
    if (dates.order() != NumericOrder.UNDECIDED
        || read(dates.in(NumericOrder.DAY_FIRST), cell).isEmpty()) {
      unread++;
      if (firstUnread.isEmpty()) {
        firstUnread.add(cell);
      }
    }
  }

  /** Counts the cell of a row if it is a date, or returns whether it could say another thing. */
  boolean isDoubtful(Header header, long line, List<String> row) {
    Optional<Header.Field> field = header.field(name());
    String text =
        field.isEmpty()
            ? ""
            : ValueMarks.without(TableWords.stripped(row.get(field.get().number() - 1)));
    if (text.isEmpty()) {
      return false;
    }
    TableDates dates = header.dates().of(name());
    Optional<DateInterval> date = read(dates, text);
    date.ifPresent(this::counts);
    if (converted.isPossible()) {
      converted.add(new Seen(field.get(), line, text), dates, this);
    }
    return date.isEmpty() && !header.words().isAbsence(text);
  }

  /** Counts and returns the cell of a record that is no date. */
  Optional<Seen> unread(Row row) {
    TableDates dates = row.header().dates().of(name());
    Optional<Seen> cell = seen(row).filter(one -> read(dates, one).isEmpty());
    cell.ifPresent(one -> unread(dates, one));
    return cell;
  }

  /** Returns the first cell that is no date, if half of them or more are none. */
  Optional<Seen> mostlyUnread() {
    return firstUnread.stream().filter(cell -> unread * 2 >= filled).findFirst();
  }

  /** Returns what the cells show of a program that converted some of them. */
  ConvertedDates converted() {
    return converted;
  }

  /** Returns how many cells say a date, or should. */
  long filled() {
    return filled;
  }

  /** Returns how many cells are no dates. */
  long unread() {
    return unread;
  }
}
