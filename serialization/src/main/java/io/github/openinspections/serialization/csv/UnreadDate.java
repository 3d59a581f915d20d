package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.options.SerialDates;
import java.time.format.TextStyle;
import java.util.Locale;
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
    Optional<String> contradiction = contradiction(dates, text);
    if (contradiction.isPresent()) {
      return contradiction.get();
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

  /** Returns what a text says that cannot be, though its parts are understood. */
  private static Optional<String> contradiction(TableDates dates, String text) {
    String key = TableDates.isLong(text) ? "" : TableDates.key(text);
    if (!dates.hasNames() || key.isEmpty() || key.length() > TableDates.LONGEST) {
      return Optional.empty();
    }
    DateParts named = NamedDate.read(key);
    return named == null || named.weekday() == 0
        ? DatePeriods.reversed(key, dates).map(UnreadDate::reversed)
        : DateParts.date(named.year(), named.month(), named.day()).flatMap(UnreadDate::weekday);
  }

  private static String reversed(DateInterval period) {
    return "a period: its first day " + period.start() + " is after its last, " + period.end();
  }

  private static Optional<String> weekday(PartialDate date) {
    return date.day().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "a date: "
                + date
                + " is a "
                + date.earliest().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static boolean isZoned(TableDates dates, String text) {
    TimeOfDay time = TableDates.isLong(text) ? null : TimeOfDay.after(TableDates.key(text));
    return time != null && time.offset() != null && dates.read(time.date()).isPresent();
  }
}
