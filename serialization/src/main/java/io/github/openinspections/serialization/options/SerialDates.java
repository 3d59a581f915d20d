package io.github.openinspections.serialization.options;

import java.time.LocalDate;

/** The day from which a spreadsheet counts, where a column of dates holds numbers of days. */
public enum SerialDates {
  /** Day 1 is 1 January 1900, and there is a 29 February 1900: what spreadsheets do by default. */
  FROM_1900("1900", LocalDate.of(1899, 12, 30)),
  /** Day 0 is 1 January 1904: workbooks from old Macintosh versions of Excel. */
  FROM_1904("1904", LocalDate.of(1904, 1, 1));

  /** The number that is the 29th of February 1900, a day that never was. */
  private static final long NO_DAY = 60;

  private final String year;
  private final LocalDate zero;

  SerialDates(String year, LocalDate zero) {
    this.year = year;
    this.zero = zero;
  }

  /**
   * Returns the day of a number: 43232 from 1900 and 41770 from 1904 are 12 May 2018. Number 60
   * from 1900, a day that never was, gives the day before 61: 28 February 1900.
   *
   * @param number the whole days, without the time of day
   * @throws java.time.DateTimeException if the day is outside the calendar of Java
   */
  public LocalDate day(long number) {
    // Before the day that never was, all days are one later than by plain counting.
    return zero.plusDays(this == FROM_1900 && number < NO_DAY ? number + 1 : number);
  }

  /** Returns the year: {@code 1900}. */
  @Override
  public String toString() {
    return year;
  }
}
