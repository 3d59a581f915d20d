package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether inspections took place since a date, by the last day that they may have taken. */
final class Since {
  private Since() {}

  static InspectionsSince date(InspectionHistory history, PartialDate date) {
    List<Inspection> since =
        history.chains().stream()
            .flatMap(chain -> Stream.concat(chain.originals().stream(), chain.followUps().stream()))
            .filter(inspection -> mayBeSince(inspection, date))
            .sorted(InspectionDate.NEWEST_FIRST)
            .toList();
    return new ImmutableInspectionsSince.Builder()
        .date(date)
        .inspections(since)
        .undecided(since.stream().filter(inspection -> !isSince(inspection, date)).toList())
        .build();
  }

  private static boolean mayBeSince(Inspection inspection, PartialDate date) {
    Optional<DateInterval> when = InspectionDate.of(inspection);
    return when.isEmpty() || !when.get().end().latest().isBefore(date.earliest());
  }

  private static boolean isSince(Inspection inspection, PartialDate date) {
    Optional<DateInterval> when = InspectionDate.of(inspection);
    return when.isPresent() && !when.get().end().earliest().isBefore(date.earliest());
  }
}
