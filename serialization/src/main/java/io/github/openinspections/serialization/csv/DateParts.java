package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is written of a date; 0 = not written. The start of a period often lacks what its end has: 5
 * to 9 June 2019.
 *
 * @param weekday the day of the week from 1 for Monday
 */
record DateParts(int year, int month, int day, int weekday) {
  /** Returns a month or a day of it, if there is such a date and it is on that day of the week. */
  static Optional<PartialDate> date(int year, int month, int day) {
    return new DateParts(year, month, day, 0).date();
  }

  /** Returns the date, if the year and the month are written and the calendar has it. */
  Optional<PartialDate> date() {
    if (year < 1000 || year > 9999 || month < 1 || month > 12) {
      return Optional.empty();
    }
    if (day == 0) {
      return weekday == 0 ? Optional.of(PartialDate.of(year, month)) : Optional.empty();
    }
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    PartialDate date = PartialDate.of(year, month, day);
    return Optional.of(date)
        .filter(on -> weekday == 0 || on.earliest().getDayOfWeek().getValue() == weekday);
  }

  /** Returns the start of a period that lacks what its end says. */
  Optional<PartialDate> before(PartialDate end) {
    boolean sameParts = (day == 0) == end.day().isEmpty();
    return year != 0 || !sameParts
        ? Optional.empty()
        : startOf(end).filter(start -> start.isBefore(end));
  }

  /**
   * Returns the date with what it lacks taken from the end of its period, even if that is before.
   */
  Optional<PartialDate> startOf(PartialDate end) {
    return new DateParts(end.year(), month == 0 ? end.month().orElse(0) : month, day, weekday)
        .date();
  }
}
