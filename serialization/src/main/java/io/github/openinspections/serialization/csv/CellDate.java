package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;

/**
 * What a cell says as a date, or as a period in a column of periods. The day that publishers write
 * for an unknown date is none.
 */
final class CellDate {
  private CellDate() {}

  /** Returns the date or the first day of a period; a text that is not one is reported. */
  static Optional<PartialDate> of(Cell cell) {
    if (isOfPeriods(cell)) {
      return period(cell).map(DateInterval::start);
    }
    Optional<PartialDate> date = read(cell);
    return date.isEmpty() && cell.text().isPresent()
        ? cell.refuse(UnreadDate.expected(dates(cell), cell.plain(), false))
        : date.filter(day -> !TableDates.isPlaceholder(day));
  }

  /** Returns the period, whose ends are the same for a date alone; another text is reported. */
  static Optional<DateInterval> period(Cell cell) {
    Optional<String> text = cell.text();
    Optional<DateInterval> period = text.flatMap(dates(cell)::period);
    return period.isEmpty() && text.isPresent()
        ? cell.refuse(UnreadDate.expected(dates(cell), text.get(), true))
        : period.filter(dates -> !hasPlaceholder(dates));
  }

  /** Returns the date, or the first day of a period, without reporting a text that is not one. */
  static Optional<PartialDate> quiet(Cell cell) {
    return read(cell).filter(day -> !TableDates.isPlaceholder(day));
  }

  /** Whether there is the date that means an unknown one, alone or in a period. */
  static boolean isUnknown(Cell cell) {
    return cell.text().flatMap(dates(cell)::period).filter(CellDate::hasPlaceholder).isPresent();
  }

  /** Whether there is a text where a date is expected, and it is not understood. */
  static boolean isUnread(Cell cell) {
    return cell.text().isPresent() && read(cell).isEmpty();
  }

  /**
   * Whether it gives a date, tries to, or says that there is one; the placeholder for an unknown
   * date does neither.
   */
  static boolean isSaid(Cell cell) {
    return cell.hidesValue()
        || (cell.text().isPresent() && read(cell).filter(TableDates::isPlaceholder).isEmpty());
  }

  private static Optional<PartialDate> read(Cell cell) {
    TableDates dates = dates(cell);
    return isOfPeriods(cell)
        ? cell.text().flatMap(dates::period).map(DateInterval::start)
        : cell.text().flatMap(dates::read);
  }

  private static boolean hasPlaceholder(DateInterval period) {
    return TableDates.isPlaceholder(period.start()) || TableDates.isPlaceholder(period.end());
  }

  private static TableDates dates(Cell cell) {
    return cell.row().dates(cell.field());
  }

  private static boolean isOfPeriods(Cell cell) {
    return cell.row().isOfPeriods(cell.field());
  }
}
