package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one review said of one priority area. Made by {@link PriorityAreaHistory#reviews}. Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface PriorityAreaReview extends Serializable
    permits ImmutablePriorityAreaReview {
  /** Whether a review said anything. */
  enum Outcome {
    /** It said something of this area: a word, a level, or that it is too early to tell. */
    RATED,
    /** It did not look at this area, and says so. */
    NOT_COVERED,
    /** It says nothing of this area: whether it looked, and what it found, is not known. */
    UNSAID
  }

  /** The id of the priority area. */
  String priorityArea();

  /** Whether the review said anything of it. */
  @Value.Derived
  default Outcome outcome() {
    List<ProgressRating> ratings = ratings();
    if (ratings.stream().anyMatch(PriorityAreaReview::says)) {
      return Outcome.RATED;
    }
    return ratings.stream().anyMatch(PriorityAreaReview::declines) || leavesOut()
        ? Outcome.NOT_COVERED
        : Outcome.UNSAID;
  }

  /** The review. */
  @Value.Redacted
  Inspection inspection();

  /** Returns its ratings of this area as given: the inspectors', a council's own, or both. */
  default List<ProgressRating> ratings() {
    return inspection().progress().stream()
        .filter(rating -> rating.priorityArea().equals(priorityArea()))
        .toList();
  }

  private static boolean says(ProgressRating rating) {
    if (rating.grade().isPresent()) {
      return true;
    }
    // The words of such a rating are those in which the source says "not reviewed".
    if (declines(rating)) {
      return false;
    }
    return rating.label().isPresent()
        || rating.narrative().isPresent()
        || rating.absence().filter(absence -> !absence.equals(Absence.NOT_STATED)).isPresent();
  }

  private static boolean declines(ProgressRating rating) {
    return rating.absence().filter(Absence.NOT_REVIEWED::equals).isPresent();
  }

  /** Whether the areas that the review looked at are all named, and this is none of them. */
  private boolean leavesOut() {
    return inspection()
        .followUp()
        .filter(
            followUp -> {
              Set<String> covered = Set.copyOf(followUp.covers());
              return covered.size() >= followUp.coversStated().orElse(1)
                  && !covered.contains(priorityArea());
            })
        .isPresent();
  }
}
