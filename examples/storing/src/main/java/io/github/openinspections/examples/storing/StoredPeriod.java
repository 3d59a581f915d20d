package io.github.openinspections.examples.storing;

import io.github.openinspections.core.time.DateInterval;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A period of fieldwork as the days between which it was: May 2016 is from the first to the last of
 * May, 2015 is the whole year. A period asked for <em>may</em> be meant if the two overlap, and is
 * <em>certainly</em> meant if it holds all of these days.
 *
 * @param firstDay the first possible day
 * @param lastDay the last possible day
 */
@Embeddable
public record StoredPeriod(LocalDate firstDay, LocalDate lastDay) {
  /**
   * Returns the days of an interval as printed, partial dates included. One that ends before it
   * begins is turned round: both of its dates are days on which somebody may have been there.
   */
  public static StoredPeriod of(DateInterval interval) {
    LocalDate first = interval.start().earliest();
    LocalDate last = interval.end().latest();
    return first.isAfter(last)
        ? new StoredPeriod(interval.end().earliest(), interval.start().latest())
        : new StoredPeriod(first, last);
  }
}
