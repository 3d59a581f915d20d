package io.github.openinspections.core.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The text form of dates, read without exceptions because bad dates are common in data. */
final class DateText {
  private DateText() {}

  /** Reads a date from part of a text, or returns null if it is not one. */
  static @Nullable PartialDate date(String text, int from, int to) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      return null;
    }
    int year = digits(text, from, 4);
    if (year < 0) {
      return null;
    }
    if (length == 4) {
      return PartialDate.of(year);
    }
    int month = text.charAt(from + 4) == '-' ? digits(text, from + 5, 2) : -1;
    if (month < 1 || month > 12) {
      return null;
    }
    if (length == 7) {
      return PartialDate.of(year, month);
    }
    int day = text.charAt(from + 7) == '-' ? digits(text, from + 8, 2) : -1;
    return day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : PartialDate.of(year, month, day);
  }

  private static int digits(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  static void append(StringBuilder text, int year, int month, int day) {
    text.append((char) ('0' + year / 1000))
        .append((char) ('0' + year / 100 % 10))
        .append((char) ('0' + year / 10 % 10))
        .append((char) ('0' + year % 10));
    if (month != 0) {
      appendTwo(text.append('-'), month);
    }
    if (day != 0) {
      appendTwo(text.append('-'), day);
    }
  }

  private static void appendTwo(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
