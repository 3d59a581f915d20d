package io.github.openinspections.serialization.csv;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The time in London. Since 1996 summer time is from 01:00 UTC on the last Sunday of March to that
 * of October; no table has times of day from before. (The JDK's time zones take long to load.)
 */
final class UkTime {
  private static final int FIRST_YEAR = 1996;

  private UkTime() {}

  /** Returns the time in London; that in UTC for years before 1996. */
  static LocalDateTime of(LocalDateTime utc) {
    boolean summer =
        utc.getYear() >= FIRST_YEAR
            && !utc.isBefore(change(utc.getYear(), 3))
            && utc.isBefore(change(utc.getYear(), 10));
    return summer ? utc.plusHours(1) : utc;
  }

  private static LocalDateTime change(int year, int month) {
    return LocalDate.of(year, month, 31)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
        .atTime(1, 0);
  }
}
