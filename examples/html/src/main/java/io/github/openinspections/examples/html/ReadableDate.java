package io.github.openinspections.examples.html;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates in words, only as precise as they are known. */
final class ReadableDate {
  private ReadableDate() {}

  static String of(PartialDate date) {
    String year = Integer.toString(date.year());
    if (date.month().isEmpty()) {
      return year;
    }
    String month = Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = date.day().isPresent() ? date.day().getAsInt() + " " : "";
    return day + month + " " + year;
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
