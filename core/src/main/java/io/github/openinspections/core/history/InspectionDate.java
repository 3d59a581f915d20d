package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When an inspection took place, as far as its record says. */
final class InspectionDate {
  private static final DateInterval ANY = DateInterval.of(PartialDate.of(0));

  /** The newest first; those without a date come last, and among equals the smaller id first. */
  static final Comparator<Inspection> NEWEST_FIRST =
      Comparator.comparing((Inspection inspection) -> of(inspection).isEmpty())
          .thenComparing(inspection -> of(inspection).orElse(ANY), DateInterval.LATEST_FIRST)
          .thenComparing(Inspection::id);

  private InspectionDate() {}

  /**
   * Returns the period from the first to the last day of fieldwork, or else the date of
   * publication.
   */
  static Optional<DateInterval> of(Inspection inspection) {
    return fieldwork(inspection)
        .or(() -> inspection.report().flatMap(Report::published).map(DateInterval::of));
  }

  /** Returns the period from the first to the last day of fieldwork. */
  static Optional<DateInterval> fieldwork(Inspection inspection) {
    List<DateInterval> periods = inspection.fieldwork();
    if (periods.size() == 1 && !periods.get(0).endsBeforeItBegins()) {
      return Optional.of(periods.get(0));
    }
    return periods.stream()
        .flatMap(period -> Stream.of(period.start(), period.end()))
        .min(PartialDate.EARLIEST_FIRST)
        .map(start -> DateInterval.of(start, end(periods)));
  }

  private static PartialDate end(List<DateInterval> periods) {
    return periods.stream()
        .flatMap(period -> Stream.of(period.start(), period.end()))
        .min(PartialDate.LATEST_FIRST)
        .orElseThrow();
  }
}
