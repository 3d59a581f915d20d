package io.github.openinspections.core.history;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One priority area through the reviews of its chain, with one answer from each review, even if the
 * answer is that it said nothing. Made by {@link FollowUpChain#priorityAreas}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface PriorityAreaHistory extends Serializable
    permits ImmutablePriorityAreaHistory {
  /** The id of the area; another chain may use the same id for something else. */
  String id();

  /**
   * The area as the original lists it, then as follow-ups word it differently, without repetitions.
   */
  List<PriorityArea> listings();

  /** The chain that it belongs to. */
  @Value.Redacted
  FollowUpChain chain();

  /** Returns the area as first listed; absent if reviews refer to it but no inspection lists it. */
  default Optional<PriorityArea> area() {
    return listings().stream().findFirst();
  }

  /** Returns what each review of the chain said about the area, in order of the reviews. */
  default List<PriorityAreaReview> reviews() {
    return chain().reviews().stream()
        .<PriorityAreaReview>map(
            review ->
                new ImmutablePriorityAreaReview.Builder()
                    .priorityArea(id())
                    .inspection(review)
                    .ratings(
                        review.progress().stream()
                            .filter(rating -> rating.priorityArea().equals(id()))
                            .toList())
                    .build())
        .toList();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(PriorityAreaHistory priorityAreaHistory) {
    return OneLine.of("PriorityAreaHistory")
        .named(priorityAreaHistory.id())
        .count(priorityAreaHistory.listings(), "listing")
        .count(priorityAreaHistory.chain().reviews(), "review")
        .toString();
  }
}
