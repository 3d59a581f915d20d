package io.github.openinspections.examples.html;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.stream.Collectors;

/** Dates in words, only as precise as they are known. */
final class ReadableDate {
  private ReadableDate() {}

  static String of(PartialDate date, Words words) {
    String year = Integer.toString(date.year());
    if (date.month().isEmpty()) {
      return year;
    }
    String month = words.of("page.month." + date.month().getAsInt());
    return date.day().isPresent()
        ? words.of("page.date.day", "day", date.day().getAsInt(), "month", month, "year", year)
        : words.of("page.date.month", "month", month, "year", year);
  }

  static String of(PartialDate date) {
    return of(date, Words.english());
  }

  static String of(DateInterval period) {
    return period.start().equals(period.end())
        ? of(period.start())
        : of(period.start()) + " to " + of(period.end());
  }

  static String of(List<DateInterval> periods) {
    return periods.stream().limit(6).map(ReadableDate::of).collect(Collectors.joining(", "))
        + (periods.size() > 6 ? " and " + (periods.size() - 6) + " more" : "");
  }
}
