package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one review said about one priority area. Made by {@link PriorityAreaHistory#reviews}.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PriorityAreaReview extends Serializable
    permits ImmutablePriorityAreaReview {
  /** Whether a review said anything about an area. */
  enum Outcome {
    /**
     * The review said something about the area: a word, a level, or that it is too early to judge.
     */
    RATED,
    /** The review says that it did not look at the area. */
    NOT_COVERED,
    /**
     * The review says nothing about the area: whether it looked, and what it found, is not known.
     */
    UNSAID
  }

  /** The id of the priority area. */
  String priorityArea();

  /** Whether the review said anything about it. */
  @Value.Derived
  default Outcome outcome() {
    List<ProgressRating> ratings = ratings();
    if (ratings.stream().anyMatch(RatingOutcome::says)) {
      return Outcome.RATED;
    }
    return ratings.stream().anyMatch(RatingOutcome::declines) || leavesOut()
        ? Outcome.NOT_COVERED
        : Outcome.UNSAID;
  }

  /** The review. */
  @Value.Redacted
  Inspection inspection();

  /** The review's ratings of this area as given: the inspectors', the council's own, or both. */
  @Value.Redacted
  List<ProgressRating> ratings();

  /** Whether all areas that the review looked at are named and this is not one of them. */
  private boolean leavesOut() {
    return inspection()
        .followUp()
        .filter(followUp -> !followUp.covers().contains(priorityArea()))
        .filter(followUp -> namesAll(followUp.covers(), followUp.coversStated().orElse(1)))
        .isPresent();
  }

  /** Few reviews state a number, and only those need to know which ids are there twice. */
  private static boolean namesAll(List<String> covers, int stated) {
    return covers.size() >= stated && (stated <= 1 || new HashSet<>(covers).size() >= stated);
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(PriorityAreaReview priorityAreaReview) {
    return OneLine.of("PriorityAreaReview")
        .named(priorityAreaReview.priorityArea())
        .with("in", priorityAreaReview.inspection().id())
        .with(priorityAreaReview.outcome())
        .count(priorityAreaReview.ratings(), "rating")
        .toString();
  }
}
