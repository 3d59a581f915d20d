package io.github.openinspections.core.time;

import io.github.openinspections.core.text.StreamChecks;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar date that may lack its day, or its month and day: {@code 2016-05-20}, {@code 2016-05}
 * or {@code 2016}.
 *
 * <p>Reports say "inspected in May 2016"; 1 May would be an invention. The text form is that of ISO
 * 8601-2:2019 (EDTF) level 0: years of four digits from 0000 to 9999 in the proleptic ISO calendar.
 * There is no time of day, no time zone, no uncertainty mark and no season.
 *
 * <p>It is not {@code Comparable}, since {@code 2016} and {@code 2016-05} have no order: {@link
 * #compare} says what is known, {@link #EARLIEST_FIRST} sorts. Immutable and thread-safe.
 */
public final class PartialDate implements Serializable {
  /** Which parts of a date are known. */
  public enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** Year, month and day. */
    DAY
  }

  /**
   * Sorts by the earliest day that a date may mean, coarser dates first. For display and stable
   * output: it decides what {@link #compare} leaves undecided. Consistent with equals.
   */
  public static final Comparator<PartialDate> EARLIEST_FIRST =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(date -> date.month)
          .thenComparingInt(date -> date.day);

  /**
   * Sorts by the latest day that a date may mean, the last first, coarser dates first: 2017, 2016,
   * 2016-12, 2016-05-20. For display and stable output, as {@link #EARLIEST_FIRST}. Consistent with
   * equals.
   */
  public static final Comparator<PartialDate> LATEST_FIRST =
      Comparator.comparing(PartialDate::latest, Comparator.reverseOrder())
          .thenComparing(PartialDate::precision);

  private final short year;
  private final byte month; // 0 = not known
  private final byte day; // 0 = not known

  private PartialDate(int year, int month, int day) {
    this.year = (short) year;
    this.month = (byte) month;
    this.day = (byte) day;
  }

  /**
   * Returns a year.
   *
   * @throws DateTimeException if the year is not from 0 to 9999
   */
  public static PartialDate of(int year) {
    return checked(year, 0, 0);
  }

  /**
   * Returns a month.
   *
   * @throws DateTimeException if there is no such month, or the year is not from 0 to 9999
   */
  public static PartialDate of(int year, int month) {
    YearMonth.of(year, month);
    return checked(year, month, 0);
  }

  /**
   * Returns a day.
   *
   * @throws DateTimeException if there is no such day, or the year is not from 0 to 9999
   */
  public static PartialDate of(int year, int month, int day) {
    return from(LocalDate.of(year, month, day));
  }

  /**
   * Returns a day.
   *
   * @throws DateTimeException if the year is not from 0 to 9999
   */
  public static PartialDate from(LocalDate day) {
    return checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static PartialDate checked(int year, int month, int day) {
    if (year < 0 || year > 9999) {
      throw new DateTimeException("Year must be from 0 to 9999: " + year);
    }
    return new PartialDate(year, month, day);
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws DateTimeParseException if the text has another form or names no day of the calendar
   */
  public static PartialDate parse(String text) {
    PartialDate date = DateText.date(text, 0, text.length());
    if (date == null) {
      throw new DateTimeParseException(
          "Not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: \"" + text + "\"", text, 0);
    }
    return date;
  }

  /** Reads the same forms as {@link #parse}; empty for any other text. */
  public static Optional<PartialDate> tryParse(String text) {
    return Optional.ofNullable(DateText.date(text, 0, text.length()));
  }

  /** Returns the year, from 0 to 9999. */
  public int year() {
    return year;
  }

  /** Returns the month from 1 to 12, if known. */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Returns the day of the month from 1 to 31, if known. */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** Returns which parts are known. */
  public Precision precision() {
    return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
  }

  /** Returns the first day that this date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** Returns the last day that this date may mean. */
  public LocalDate latest() {
    return day != 0
        ? LocalDate.of(year, month, day)
        : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** Returns the day, if all of it is known. */
  public Optional<LocalDate> toLocalDate() {
    return day == 0 ? Optional.empty() : Optional.of(earliest());
  }

  /**
   * Compares the dates as far as both are known: {@code 2016-05} is before {@code 2016-06-01} and
   * before {@code 2017}, but undecided against {@code 2016} and {@code 2016-05-20}.
   */
  public DateOrder compare(PartialDate other) {
    if (year != other.year) {
      return order(year, other.year);
    }
    if (month != other.month) {
      return month == 0 || other.month == 0 ? DateOrder.UNDECIDED : order(month, other.month);
    }
    if (day != other.day) {
      return day == 0 || other.day == 0 ? DateOrder.UNDECIDED : order(day, other.day);
    }
    return DateOrder.SAME;
  }

  private static DateOrder order(int left, int right) {
    return left < right ? DateOrder.BEFORE : DateOrder.AFTER;
  }

  /** Whether this date is certainly before the other. */
  public boolean isBefore(PartialDate other) {
    return compare(other) == DateOrder.BEFORE;
  }

  /** Whether this date is certainly after the other. */
  public boolean isAfter(PartialDate other) {
    return compare(other) == DateOrder.AFTER;
  }

  /** A forged stream can hold numbers that are no date. */
  private Object readResolve() throws InvalidObjectException {
    try {
      return day != 0 ? of(year, month, day) : month != 0 ? of(year, month) : of(year);
    } catch (DateTimeException noDate) {
      throw StreamChecks.refused(noDate);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year << 9) | (month << 5) | day; // no two dates share it
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    DateText.append(text, year, month, day);
    return text.toString();
  }
}
