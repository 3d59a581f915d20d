package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.time.PartialDate.Precision;
import java.util.List;
import java.util.Optional;

/** Periods: 5-6 june 2019, 5 june to 9 june 2019, 28 june - 2 july 2019, 2019-06-05/2019-06-09. */
final class DatePeriods {
  private static final List<String> BETWEEN = List.of("-", " to ", " until ", " i ");

  private DatePeriods() {}

  /** Reads a period, by {@link TableDates#key}; a single date is none. */
  static Optional<DateInterval> read(String key, TableDates dates) {
    for (String between : BETWEEN) {
      for (int at = key.indexOf(between, 1); at > 0; at = key.indexOf(between, at + 1)) {
        Optional<DateInterval> period =
            period(key.substring(0, at), key.substring(at + between.length()), true, dates);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    for (int at = key.indexOf('/', 1); at > 0; at = key.indexOf('/', at + 1)) {
      Optional<DateInterval> period =
          period(key.substring(0, at), key.substring(at + 1), false, dates);
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what would be a period, by {@link TableDates#key}, if its end were not before its
   * start.
   */
  static Optional<DateInterval> reversed(String key, TableDates dates) {
    for (String between : BETWEEN) {
      int at = key.indexOf(between, 1);
      Optional<PartialDate> end =
          at < 0 ? Optional.empty() : dates.ofKey(key.substring(at + between.length()).strip());
      Optional<DateParts> first =
          end.isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(NamedDate.read(key.substring(0, at).strip()));
      Optional<DateInterval> period =
          end.filter(last -> last.day().isPresent())
              .flatMap(
                  last ->
                      first
                          .filter(parts -> parts.year() == 0)
                          .flatMap(parts -> parts.startOf(last))
                          .map(start -> DateInterval.of(start, last)));
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  /** Years with something between them are school years or financial years, not fieldwork. */
  private static Optional<DateInterval> period(
      String first, String last, boolean shortened, TableDates dates) {
    Optional<PartialDate> end =
        dates.ofKey(last.strip()).filter(date -> date.precision() != Precision.YEAR);
    return end.flatMap(
        date ->
            start(first.strip(), date, shortened, dates)
                .map(start -> DateInterval.of(start, date)));
  }

  private static Optional<PartialDate> start(
      String text, PartialDate end, boolean shortened, TableDates dates) {
    Optional<PartialDate> whole =
        dates.ofKey(text).filter(date -> date.precision() == end.precision());
    DateParts parts =
        whole.isEmpty() && shortened && dates.hasNames() ? NamedDate.read(text) : null;
    return parts == null ? whole : parts.before(end);
  }
}
