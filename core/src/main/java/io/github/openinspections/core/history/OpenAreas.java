package io.github.openinspections.core.history;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.text.NameKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The priority areas of a chain that are not done. */
final class OpenAreas {
  /** Words of reviews and codes of levels that say so; "sufficient progress" does not. */
  private static final Set<String> DONE =
      Set.of(
          "met",
          "fully met",
          "complete",
          "completed",
          "fully completed",
          "achieved",
          "fully achieved",
          "implemented",
          "fully implemented",
          "done",
          "closed");

  private OpenAreas() {}

  static boolean saysDone(ProgressRating rating) {
    return rating.grade().filter(grade -> DONE.contains(grade.level().code())).isPresent()
        || (rating.grade().isEmpty()
            && rating.label().filter(label -> DONE.contains(NameKey.of(label))).isPresent());
  }

  static List<OpenPriorityArea> of(FollowUpChain chain, Predicate<ProgressRating> done) {
    return chain.priorityAreas().stream()
        .<OpenPriorityArea>map(
            area ->
                new ImmutableOpenPriorityArea.Builder()
                    .area(area)
                    .lastRating(lastRating(area))
                    .build())
        .filter(open -> !open.lastRating().filter(last -> isDone(last, done)).isPresent())
        .toList();
  }

  private static Optional<PriorityAreaReview> lastRating(PriorityAreaHistory area) {
    return area.reviews().stream()
        .filter(review -> review.outcome() == PriorityAreaReview.Outcome.RATED)
        .reduce((earlier, later) -> later);
  }

  /** Whether all who judged say so: the inspectors, and a council about itself. */
  private static boolean isDone(PriorityAreaReview review, Predicate<ProgressRating> done) {
    return review.ratings().stream().allMatch(done);
  }
}
