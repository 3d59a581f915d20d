package io.github.openinspections.core.history;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;

/** Whether a rating says anything about its priority area. */
final class RatingOutcome {
  private RatingOutcome() {}

  /** Whether it says something: a word, a level, or that it is too early to judge. */
  static boolean says(ProgressRating rating) {
    if (rating.grade().isPresent()) {
      return true;
    }
    // The words of such a rating are how the source says "not reviewed".
    if (declines(rating)) {
      return false;
    }
    return rating.label().isPresent()
        || rating.narrative().isPresent()
        || rating.absence().filter(absence -> !absence.equals(Absence.NOT_STATED)).isPresent();
  }

  /** Whether it says that the review did not look at the area. */
  static boolean declines(ProgressRating rating) {
    return rating.absence().filter(Absence.NOT_REVIEWED::equals).isPresent();
  }
}
