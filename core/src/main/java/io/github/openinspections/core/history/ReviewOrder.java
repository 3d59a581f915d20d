package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** The order of the follow-ups of one original. */
final class ReviewOrder {
  /** By ordinal, then by fieldwork or else publication; missing values come last. */
  static final Comparator<Inspection> COMPARATOR =
      Comparator.comparing((Inspection review) -> ordinal(review).isEmpty())
          .thenComparing(review -> ordinal(review).orElse(0))
          .thenComparing(review -> date(review).isEmpty())
          .thenComparing(
              review -> date(review).orElse(PartialDate.of(0)), PartialDate.EARLIEST_FIRST);

  private ReviewOrder() {}

  private static OptionalInt ordinal(Inspection review) {
    return review.followUp().map(FollowUp::ordinal).orElse(OptionalInt.empty());
  }

  private static Optional<PartialDate> date(Inspection review) {
    return InspectionDate.of(review).map(DateInterval::start);
  }
}
