package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day after a date: 00:00, T00:00:00Z, 12:30:00 PM, 00:00:00.000+01:00.
 *
 * @param date the text before it
 * @param time the time
 * @param offset how many minutes its zone is before UTC; null without a zone
 */
record TimeOfDay(String date, LocalTime time, @Nullable Integer offset) {
  /** Finds a time of day at the end of a text, by {@link TableWords#key}; null if there is none. */
  static @Nullable TimeOfDay after(String key) {
    int colon = key.indexOf(':');
    int start = colon;
    while (start > 0 && colon - start < 2 && isDigit(key.charAt(start - 1))) {
      start--;
    }
    if (colon < 0 || start == colon || start < 2) {
      return null;
    }
    char before = key.charAt(start - 1);
    boolean apart = before == ' ' || (before == 't' && isDigit(key.charAt(start - 2)));
    return apart ? new Scan(key, start).time(key.substring(0, start - 1)) : null;
  }

  /**
   * Returns the day that the time is on, for people in London. Programs write a day as its midnight
   * and then, in summer, as 23:00 of the day before.
   *
   * @param written the date before the time
   * @return empty if it has a zone and is midnight neither there nor in London
   */
  Optional<PartialDate> day(PartialDate written) {
    boolean midnight = time.equals(LocalTime.MIDNIGHT);
    if (offset == null || midnight || written.toLocalDate().isEmpty()) {
      return offset == null || midnight ? Optional.of(written) : Optional.empty();
    }
    LocalDateTime utc = LocalDateTime.of(written.earliest(), time).minusMinutes(offset);
    LocalDateTime london = UkTime.of(utc);
    return london.toLocalTime().equals(LocalTime.MIDNIGHT) && isYear(london.getYear())
        ? Optional.of(PartialDate.from(london.toLocalDate()))
        : Optional.empty();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= 9999;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Goes through the text once. */
  private static final class Scan {
    private final String text;
    private int at;

    Scan(String text, int start) {
      this.text = text;
      this.at = start;
    }

    @Nullable TimeOfDay time(String date) {
      int hour = digits(1, 2);
      int minute = skip(':') ? digits(2, 2) : -1;
      int second = skip(':') ? digits(2, 2) : 0;
      int nano = second >= 0 && skip('.') ? nano() : 0;
      boolean spaced = skip(' ');
      boolean after = skip("pm");
      if (after || skip("am")) {
        spaced = skip(' ');
        hour = hour > 12 || hour < 0 ? -1 : hour % 12 + (after ? 12 : 0);
      }
      boolean zoned = at < text.length();
      Integer offset = zoned ? offset() : null;
      boolean wrong =
          hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59;
      boolean ended = at == text.length() && (zoned ? offset != null : !spaced);
      return wrong || nano < 0 || !ended
          ? null
          : new TimeOfDay(date, LocalTime.of(hour, minute, second, nano), offset);
    }

    private @Nullable Integer offset() {
      if (skip("z") || skip("utc") || skip("gmt")) {
        return 0;
      }
      boolean east = skip('+');
      if (!east && !skip('-')) {
        return null;
      }
      int hours = digits(2, 2);
      boolean colon = skip(':');
      int minutes = colon || at < text.length() ? digits(2, 2) : 0;
      boolean wrong = hours < 0 || hours > 18 || minutes < 0 || minutes > 59;
      return wrong ? null : Integer.valueOf((east ? 1 : -1) * (hours * 60 + minutes));
    }

    private int digits(int least, int most) {
      int number = 0;
      int count = 0;
      while (count < most && at < text.length() && isDigit(text.charAt(at))) {
        number = number * 10 + (text.charAt(at++) - '0');
        count++;
      }
      return count < least ? -1 : number;
    }

    /** Whether there is a fraction decides; how large it is matters only for midnight. */
    private int nano() {
      int from = at;
      int nano = 0;
      while (at < text.length() && isDigit(text.charAt(at))) {
        nano = text.charAt(at++) == '0' ? nano : 1;
      }
      return at == from ? -1 : nano;
    }

    private boolean skip(char c) {
      boolean there = at < text.length() && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }

    private boolean skip(String word) {
      boolean there = text.startsWith(word, at);
      at += there ? word.length() : 0;
      return there;
    }
  }
}
