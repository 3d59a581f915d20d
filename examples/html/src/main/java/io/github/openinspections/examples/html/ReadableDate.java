package io.github.openinspections.examples.html;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;

/** Dates in words, only as precise as they are known. */
final class ReadableDate {
  private static final int MOST = 6;

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

  static String of(DateInterval period, Words words) {
    String start = of(period.start(), words);
    return period.start().equals(period.end())
        ? start
        : words.of("page.date.to", "start", start, "end", of(period.end(), words));
  }

  static String of(List<DateInterval> periods, Words words) {
    String dates =
        words.list(periods.stream().limit(MOST).map(period -> of(period, words)).toList());
    return periods.size() > MOST
        ? words.of("page.date.more", "dates", dates, "count", periods.size() - MOST)
        : dates;
  }
}
