package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Set;

/**
 * Dates that mean "no date": the first or last date of a computer's or spreadsheet's calendar.
 * Published tables of inspections write 01/01/1900 for unknown.
 */
public final class PlaceholderDate {
  private static final Set<PartialDate> KNOWN =
      Set.of(
          PartialDate.of(1899, 12, 30),
          PartialDate.of(1899, 12, 31),
          PartialDate.of(1899, 12),
          PartialDate.of(1900, 1, 1),
          PartialDate.of(1900, 1),
          PartialDate.of(1900),
          PartialDate.of(1904, 1, 1),
          PartialDate.of(1970, 1, 1),
          PartialDate.of(2099, 12, 31),
          PartialDate.of(2999, 12, 31));

  private PlaceholderDate() {}

  /** Whether a date is a placeholder, as are all dates in the years 0, 1 and 9999. */
  public static boolean is(PartialDate date) {
    int year = date.year();
    if (year > 1970 && year < 2099) {
      return false;
    }
    return year <= 1 || year == 9999 || KNOWN.contains(date);
  }

  /** Whether the start or end of an interval is a placeholder. */
  public static boolean isIn(DateInterval interval) {
    return is(interval.start()) || is(interval.end());
  }
}
