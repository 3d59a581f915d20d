package io.github.openinspections.examples.html;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.history.PriorityAreaReview.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one priority area, in words that follow "was" or "were".
 *
 * @param kind whether any review says anything about it
 * @param words the words
 */
record AreaOutcome(Outcome kind, List<ProgressSentence.Part> words) {
  /** Ratings of one area that one review gives; more than two have not been seen. */
  private static final int MOST = 4;

  static AreaOutcome of(PriorityAreaHistory area) {
    Optional<PriorityAreaReview> last =
        area.reviews().stream()
            .filter(review -> review.outcome() == Outcome.RATED)
            .reduce((earlier, later) -> later);
    if (last.isPresent()) {
      return new AreaOutcome(Outcome.RATED, rated(last.get().ratings()));
    }
    boolean declined =
        area.reviews().stream().anyMatch(review -> review.outcome() == Outcome.NOT_COVERED);
    return declined
        ? new AreaOutcome(Outcome.NOT_COVERED, List.of(plain("not covered")))
        : new AreaOutcome(Outcome.UNSAID, List.of(plain("not mentioned")));
  }

  private static List<ProgressSentence.Part> rated(List<ProgressRating> ratings) {
    List<ProgressSentence.Part> words = new ArrayList<>();
    for (ProgressRating rating : ratings.subList(0, Math.min(ratings.size(), MOST))) {
      if (!words.isEmpty()) {
        words.add(plain(" and "));
      }
      words.addAll(one(rating));
      rating.judgedBy().map(by -> plain(" by " + Shown.name(by))).ifPresent(words::add);
    }
    return List.copyOf(words);
  }

  private static List<ProgressSentence.Part> one(ProgressRating rating) {
    Optional<String> word =
        rating
            .label()
            .map(Shown::name)
            .or(() -> rating.grade().map(grade -> ReadableCode.of(grade.level())));
    if (word.isPresent()) {
      return List.of(plain("rated "), new ProgressSentence.Part(word.get(), true));
    }
    return List.of(
        plain(
            rating
                .absence()
                .map(why -> "not rated (" + ReadableCode.of(why) + ")")
                .orElse("described without a rating")));
  }

  private static ProgressSentence.Part plain(String text) {
    return new ProgressSentence.Part(text, false);
  }
}
