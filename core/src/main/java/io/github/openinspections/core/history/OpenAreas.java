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
      Set.of("met", "complete", "completed", "achieved", "implemented", "done", "closed");

  private static final String FULLY = "fully ";

  private OpenAreas() {}

  static boolean saysDone(ProgressRating rating) {
    return rating.grade().isPresent()
        ? isDone(rating.grade().get().level().code())
        : rating.label().filter(OpenAreas::isDone).isPresent();
  }

  private static boolean isDone(String said) {
    String key = NameKey.of(said);
    return DONE.contains(key.startsWith(FULLY) ? key.substring(FULLY.length()) : key);
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
