package io.github.openinspections.examples.html;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One priority area with the answer of each review.
 *
 * @param text its wording, or a note that it is not known
 * @param worded whether the wording is known
 * @param details who worded it, its kind, who must act and by when
 * @param answers one per review, in order
 */
record PriorityAreaRow(String text, boolean worded, String details, List<Answer> answers) {
  /**
   * What one review said about the priority area.
   *
   * @param review which review, and when
   * @param outcome whether the review said anything
   * @param words its ratings, in words
   */
  record Answer(String review, PriorityAreaReview.Outcome outcome, List<String> words) {
    static Answer of(PriorityAreaReview review) {
      return new Answer(
          Step.role(review.inspection()) + ", " + Step.shortDate(review.inspection()),
          review.outcome(),
          switch (review.outcome()) {
            case RATED -> said(review.ratings());
            case NOT_COVERED -> List.of("not covered by this review");
            case UNSAID -> List.of("unknown: the review does not mention it");
          });
    }

    /** Each rating in words, followed by the narratives on separate lines. */
    private static List<String> said(List<ProgressRating> ratings) {
      List<String> words = new ArrayList<>(ReadableCode.few(ratings, 6, ReadableRating::of));
      ratings.stream()
          .limit(6)
          .flatMap(rating -> rating.narrative().stream())
          .forEach(narrative -> words.add("“" + Shown.of(narrative, 400) + "”"));
      return List.copyOf(words);
    }

    /** Distinguishes outcomes without colour. */
    String sign() {
      return switch (outcome) {
        case RATED -> "●";
        case NOT_COVERED -> "–";
        case UNSAID -> "?";
      };
    }

    String style() {
      return switch (outcome) {
        case RATED -> "rated";
        case NOT_COVERED -> "not-covered";
        case UNSAID -> "unsaid";
      };
    }
  }

  static PriorityAreaRow of(PriorityAreaHistory history) {
    Optional<PriorityArea> area = history.area();
    return new PriorityAreaRow(
        area.map(listed -> Shown.of(listed.text(), 600))
            .orElse("Wording not known; reviews call it " + Shown.name(history.id())),
        area.isPresent(),
        area.map(PriorityAreaRow::details).orElse(""),
        history.reviews().stream().map(Answer::of).toList());
  }

  private static String details(PriorityArea area) {
    List<String> details = new ArrayList<>();
    area.kind().map(ReadableCode::of).ifPresent(details::add);
    area.wordingBy().map(by -> "in the words of " + Shown.name(by)).ifPresent(details::add);
    if (!area.responsible().isEmpty()) {
      details.add(
          "responsible: "
              + String.join(", ", ReadableCode.few(area.responsible(), 6, Shown::name)));
    }
    area.due().map(due -> "due " + ReadableDate.of(due)).ifPresent(details::add);
    return String.join(" · ", details);
  }
}
