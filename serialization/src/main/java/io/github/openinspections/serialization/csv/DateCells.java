package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a column of dates that say something, in the first rows of a table. */
final class DateCells {
  /** A cell that says something. */
  record Seen(Header.Field field, long line, String text) {}

  /** More than this part of the numbers may not be other dates. */
  private static final int NUMBERS_FOR_A_DATE = 10;

  private final Header.Bound column;
  private final List<Seen> cells = new ArrayList<>();

  DateCells(Header.Bound column) {
    this.column = column;
  }

  Header.Field field() {
    return column.field();
  }

  List<Seen> cells() {
    return cells;
  }

  /** Adds the cell of a row; joined tables repeat the header. */
  void add(Row row) {
    row.cell(column.field())
        .filter(cell -> !column.binding().keeps(cell.raw()) && !cell.says(cell.header()))
        .flatMap(Cell::text)
        .ifPresent(text -> cells.add(new Seen(column.field(), row.line(), text)));
  }

  /** Returns what a text is for these dates. */
  Optional<DateInterval> read(TableDates dates, Seen cell) {
    return column.binding().dated() == Binding.Dated.PERIOD
        ? dates.period(cell.text())
        : dates.read(cell.text()).map(DateInterval::of);
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

  /** Returns the cells that are no dates; those that could be two are said to be undecided. */
  List<Seen> unread(TableDates dates) {
    return cells.stream()
        .filter(cell -> read(dates, cell).isEmpty())
        .filter(
            cell ->
                dates.order() != NumericOrder.UNDECIDED
                    || read(dates.in(NumericOrder.DAY_FIRST), cell).isEmpty())
        .toList();
  }

  /** Returns how many cells say a date, or should; the one for "unknown" says nothing. */
  long filled(TableDates dates) {
    return cells.stream()
        .filter(
            cell ->
                read(dates, cell).filter(date -> TableDates.isPlaceholder(date.start())).isEmpty())
        .count();
  }
}
