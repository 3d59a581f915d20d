package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates that may lie on a time axis. Tables write the first or last day of some calendar where they
 * know no date; one such date would make a century of every axis.
 */
final class AxisDate {
  /** Before these there was no inspection of children's services, later ones are no forecast. */
  private static final int FIRST = 1950;

  private static final int LAST = 2098;

  /** The first day of the calendar of many programs. */
  private static final PartialDate EPOCH = PartialDate.of(1970, 1, 1);

  /** The newest first, those without a date last. */
  static final Comparator<Optional<DateInterval>> NEWEST_FIRST =
      Comparator.comparing((Optional<DateInterval> date) -> date.isEmpty())
          .thenComparing(
              date -> date.orElse(DateInterval.of(PartialDate.of(0))), DateInterval.LATEST_FIRST);

  private AxisDate() {}

  static boolean isOne(PartialDate date) {
    return date.year() >= FIRST && date.year() <= LAST && !date.equals(EPOCH);
  }

  static boolean isOne(DateInterval period) {
    return isOne(period.start()) && isOne(period.end());
  }

  /** Returns a date in words, with a remark if it can be none. */
  static String words(DateInterval period, Words words) {
    String date = ReadableDate.of(period, words);
    return isOne(period) ? date : words.of("page.date.unreal", "date", date);
  }

  /** Returns the fieldwork, otherwise the publication, whichever has a real date. */
  static Optional<DateInterval> of(Inspection inspection) {
    List<DateInterval> periods = inspection.fieldwork().stream().filter(AxisDate::isOne).toList();
    return periods.stream()
        .min(DateInterval.LATEST_FIRST)
        .or(
            () ->
                inspection
                    .report()
                    .flatMap(Report::published)
                    .map(DateInterval::of)
                    .filter(AxisDate::isOne));
  }

  /** Returns the newest date of a chain. */
  static Optional<DateInterval> of(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .flatMap(inspection -> of(inspection).stream())
        .min(DateInterval.LATEST_FIRST);
  }
}
