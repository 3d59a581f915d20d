package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, PriorityAreaReview> lastRatings = lastRatings(chain);
    List<OpenPriorityArea> open = new ArrayList<>();
    for (PriorityAreaHistory area : chain.priorityAreas()) {
      Optional<PriorityAreaReview> last = Optional.ofNullable(lastRatings.get(area.id()));
      if (last.filter(review -> isDone(review, done)).isEmpty()) {
        open.add(new ImmutableOpenPriorityArea.Builder().area(area).lastRating(last).build());
      }
    }
    return open;
  }

  /** Finds the last review that said anything about each area, in one pass over all ratings. */
  private static Map<String, PriorityAreaReview> lastRatings(FollowUpChain chain) {
    Map<String, PriorityAreaReview> last = new HashMap<>();
    for (Inspection review : chain.reviews()) {
      Map<String, List<ProgressRating>> byArea = new HashMap<>();
      for (ProgressRating rating : review.progress()) {
        byArea.computeIfAbsent(rating.priorityArea(), first -> new ArrayList<>()).add(rating);
      }
      byArea.forEach(
          (area, ratings) -> {
            if (ratings.stream().anyMatch(RatingOutcome::says)) {
              last.put(
                  area,
                  new ImmutablePriorityAreaReview.Builder()
                      .priorityArea(area)
                      .inspection(review)
                      .ratings(ratings)
                      .build());
            }
          });
    }
    return last;
  }

  /** Whether all who judged say so: the inspectors, and a council about itself. */
  private static boolean isDone(PriorityAreaReview review, Predicate<ProgressRating> done) {
    return review.ratings().stream().allMatch(done);
  }
}
