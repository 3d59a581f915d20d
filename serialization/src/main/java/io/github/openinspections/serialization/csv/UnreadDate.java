package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.Locale;
import java.util.Optional;

/** Why a text of a column of dates is not read. */
final class UnreadDate {
  private UnreadDate() {}

  /** Returns what the text is not, for people: "a date, such as 31/12/2020". */
  static Phrase expected(TableDates dates, String text, boolean periods) {
    Optional<DateInterval> dayFirst = read(dates.in(NumericOrder.DAY_FIRST), text, periods);
    Optional<DateInterval> monthFirst = read(dates.in(NumericOrder.MONTH_FIRST), text, periods);
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      return Phrase.of("one-date")
          .with("dayFirst", dayFirst.get().toString())
          .with("monthFirst", monthFirst.get().toString());
    }
    if (dayFirst.isPresent() || monthFirst.isPresent()) {
      return Phrase.of("date-in-order").with("order", dates.order().phrase());
    }
    if (!periods && dates.period(text).isPresent()) {
      return Phrase.of("single-date");
    }
    Optional<Phrase> contradiction = contradiction(dates, text);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    if (isZoned(dates, text)) {
      return Phrase.of("date-not-time");
    }
    return SerialDay.read(text, SerialDates.FROM_1900).isPresent()
        ? Phrase.of("date-not-number")
        : dates.expected();
  }

  private static Optional<DateInterval> read(TableDates dates, String text, boolean periods) {
    return periods ? dates.period(text) : dates.read(text).map(DateInterval::of);
  }

  /** Returns what a text says that cannot be, though its parts are understood. */
  private static Optional<Phrase> contradiction(TableDates dates, String text) {
    String key = TableDates.isLong(text) ? "" : TableDates.key(text);
    if (!dates.hasNames() || key.isEmpty() || key.length() > TableDates.LONGEST) {
      return Optional.empty();
    }
    DateParts named = NamedDate.read(key);
    return named == null || named.weekday() == 0
        ? DatePeriods.reversed(key, dates).map(UnreadDate::reversed)
        : DateParts.date(named.year(), named.month(), named.day()).flatMap(UnreadDate::weekday);
  }

  private static Phrase reversed(DateInterval period) {
    return Phrase.of("period-forward")
        .with("start", period.start().toString())
        .with("end", period.end().toString());
  }

  private static Optional<Phrase> weekday(PartialDate date) {
    return date.day().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of("date-of-weekday")
                .with("date", date.toString())
                .with("weekday", date.earliest().getDayOfWeek().name().toLowerCase(Locale.ROOT)));
  }

  private static boolean isZoned(TableDates dates, String text) {
    TimeOfDay time = TableDates.isLong(text) ? null : TimeOfDay.after(TableDates.key(text));
    return time != null && time.offset() != null && dates.read(time.date()).isPresent();
  }
}
