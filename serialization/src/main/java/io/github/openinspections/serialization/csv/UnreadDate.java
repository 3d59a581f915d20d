package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.Optional;

/** Why a text of a column of dates is not read. */
final class UnreadDate {
  private UnreadDate() {}

  /** Returns what the text is not, for people: "a date, such as 31/12/2020". */
  static String expected(TableDates dates, String text, boolean periods) {
    Optional<DateInterval> dayFirst = read(dates.in(NumericOrder.DAY_FIRST), text, periods);
    Optional<DateInterval> monthFirst = read(dates.in(NumericOrder.MONTH_FIRST), text, periods);
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      return "one date: with the day first "
          + dayFirst.get()
          + ", with the month first "
          + monthFirst.get();
    }
    if (dayFirst.isPresent() || monthFirst.isPresent()) {
      return "a date with " + dates.order() + ", as the dates of this table are read";
    }
    if (!periods && dates.period(text).isPresent()) {
      return "one date, but a period: this column holds single dates";
    }
    if (isZoned(dates, text)) {
      return "a date, but a time with a zone that is not midnight in London";
    }
    return SerialDay.read(text, SerialDates.FROM_1900).isPresent()
        ? "a date: numbers are read as days where most of a column are numbers"
        : dates.expected();
  }

  private static Optional<DateInterval> read(TableDates dates, String text, boolean periods) {
    return periods ? dates.period(text) : dates.read(text).map(DateInterval::of);
  }

  private static boolean isZoned(TableDates dates, String text) {
    TimeOfDay time = TableDates.isLong(text) ? null : TimeOfDay.after(TableDates.key(text));
    return time != null && time.offset() != null && dates.read(time.date()).isPresent();
  }
}
