package io.github.openinspections.examples.html;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.history.PriorityAreaReview.Outcome;
import java.util.List;
import java.util.Map;
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

  static AreaOutcome of(PriorityAreaHistory area, Words words) {
    Optional<PriorityAreaReview> last =
        area.reviews().stream()
            .filter(review -> review.outcome() == Outcome.RATED)
            .reduce((earlier, later) -> later);
    if (last.isPresent()) {
      return new AreaOutcome(Outcome.RATED, rated(last.get().ratings(), words));
    }
    boolean declined =
        area.reviews().stream().anyMatch(review -> review.outcome() == Outcome.NOT_COVERED);
    return declined
        ? new AreaOutcome(
            Outcome.NOT_COVERED, SentenceParts.of(words.of("page.outcome.not-covered")))
        : new AreaOutcome(Outcome.UNSAID, SentenceParts.of(words.of("page.outcome.not-mentioned")));
  }

  private static List<ProgressSentence.Part> rated(List<ProgressRating> ratings, Words words) {
    List<ProgressSentence.Part> all = List.of();
    for (ProgressRating rating : ratings.subList(0, Math.min(ratings.size(), MOST))) {
      List<ProgressSentence.Part> next = judged(rating, words);
      all =
          all.isEmpty()
              ? next
              : SentenceParts.of(
                  words.template("page.outcome.and"), Map.of("first", all, "second", next));
    }
    return all;
  }

  private static List<ProgressSentence.Part> judged(ProgressRating rating, Words words) {
    List<ProgressSentence.Part> said = one(rating, words);
    return rating
        .judgedBy()
        .map(by -> Map.of("outcome", said, "judge", SentenceParts.of(words.name(by))))
        .map(values -> SentenceParts.of(words.template("page.outcome.judged"), values))
        .orElse(said);
  }

  private static List<ProgressSentence.Part> one(ProgressRating rating, Words words) {
    Optional<String> word =
        rating
            .label()
            .map(words::name)
            .or(() -> rating.grade().map(grade -> ReadableCode.of(grade.level(), words)));
    if (word.isPresent()) {
      List<ProgressSentence.Part> printed = List.of(new ProgressSentence.Part(word.get(), true));
      return SentenceParts.of(words.template("page.outcome.rated"), Map.of("rating", printed));
    }
    return SentenceParts.of(
        rating
            .absence()
            .map(why -> words.of("page.outcome.not-rated", "reason", ReadableCode.of(why, words)))
            .orElseGet(() -> words.of("page.outcome.described")));
  }
}
