package io.github.openinspections.core.time;

import io.github.openinspections.core.text.StreamChecks;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period from one partial date to another, inclusive: {@code 2014-01/2014-02}, or {@code 2016-05}
 * when both are the same.
 *
 * <p>The text form is the time interval of ISO 8601-2:2019 (EDTF) level 0: no open ends, no times,
 * no durations. {@code 2016-05/2016-05} is read as {@code 2016-05}. The end may be before the
 * start, because data sets contain such periods and a rule reports them; see {@link
 * #endsBeforeItBegins}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateInterval implements Serializable {
  /**
   * Sorts by start, then by end, as {@link PartialDate#EARLIEST_FIRST} does. Consistent with
   * equals.
   */
  public static final Comparator<DateInterval> EARLIEST_FIRST =
      Comparator.comparing(DateInterval::start, PartialDate.EARLIEST_FIRST)
          .thenComparing(DateInterval::end, PartialDate.EARLIEST_FIRST);

  /**
   * Sorts by end, then by start, as {@link PartialDate#LATEST_FIRST} does: the newest first.
   * Consistent with equals.
   */
  public static final Comparator<DateInterval> LATEST_FIRST =
      Comparator.comparing(DateInterval::end, PartialDate.LATEST_FIRST)
          .thenComparing(DateInterval::start, PartialDate.LATEST_FIRST);

  private final PartialDate start;
  private final PartialDate end;

  private DateInterval(PartialDate start, PartialDate end) {
    this.start = Objects.requireNonNull(start, "start");
    this.end = Objects.requireNonNull(end, "end");
  }

  /** Returns the interval that a single date spans. */
  public static DateInterval of(PartialDate date) {
    return new DateInterval(date, date);
  }

  /** Returns the interval from one date to another; the end may be before the start. */
  public static DateInterval of(PartialDate start, PartialDate end) {
    return new DateInterval(start, end);
  }

  /**
   * Reads a date, or two dates with a slash between them.
   *
   * @throws DateTimeParseException if the text has another form or names no day of the calendar
   */
  public static DateInterval parse(String text) {
    DateInterval interval = read(text);
    if (interval == null) {
      throw new DateTimeParseException(
          "Not a date or two dates with \"/\" between them: \"" + text + "\"", text, 0);
    }
    return interval;
  }

  /** Reads the same forms as {@link #parse}; empty for any other text. */
  public static Optional<DateInterval> tryParse(String text) {
    return Optional.ofNullable(read(text));
  }

  private static @Nullable DateInterval read(String text) {
    int slash = text.indexOf('/');
    PartialDate start = DateText.date(text, 0, slash < 0 ? text.length() : slash);
    PartialDate end = slash < 0 ? start : DateText.date(text, slash + 1, text.length());
    return start == null || end == null ? null : new DateInterval(start, end);
  }

  /** Returns the first day, month or year. */
  public PartialDate start() {
    return start;
  }

  /** Returns the last day, month or year. */
  public PartialDate end() {
    return end;
  }

  /** Whether the end is certainly before the start. */
  public boolean endsBeforeItBegins() {
    return end.isBefore(start);
  }

  /**
   * Returns what is known about the order: before or after only if all of one interval is before
   * all of the other, the same only if both ends are the same, undecided if the intervals overlap
   * or their dates are too coarse.
   *
   * <pre>{@code
   * DateInterval fieldwork = DateInterval.parse("2016-05-16/2016-05-20");
   * System.out.println(fieldwork.compare(DateInterval.parse("2016-06"))); // BEFORE
   * System.out.println(fieldwork.compare(DateInterval.parse("2015"))); // AFTER
   * System.out.println(fieldwork.compare(DateInterval.parse("2016-05"))); // UNDECIDED
   * System.out.println(fieldwork.compare(fieldwork)); // SAME
   * }</pre>
   */
  public DateOrder compare(DateInterval other) {
    if (equals(other)) {
      return DateOrder.SAME;
    }
    DateOrder order = start.compare(other.start);
    return order != DateOrder.SAME
            && order == start.compare(other.end)
            && order == end.compare(other.start)
            && order == end.compare(other.end)
        ? order
        : DateOrder.UNDECIDED;
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("DateInterval", start, end);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateInterval interval
        && start.equals(interval.start)
        && end.equals(interval.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return start.equals(end) ? start.toString() : start + "/" + end;
  }
}
