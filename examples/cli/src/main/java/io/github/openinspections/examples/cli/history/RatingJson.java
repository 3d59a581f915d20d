package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaReview;

/** What a review said about a priority area as JSON: the same names in every answer. */
final class RatingJson {
  private RatingJson() {}

  /** Writes the ratings of a review as an array. */
  static void write(PriorityAreaReview review, AnswerJson json) {
    json.array("ratings");
    review.ratings().forEach(rating -> write(rating, json));
    json.end();
  }

  private static void write(ProgressRating rating, AnswerJson json) {
    json.object();
    rating.label().ifPresent(label -> json.text("label", label));
    rating
        .grade()
        .ifPresent(grade -> json.text("scale", grade.scale()).text("level", grade.level()));
    rating.absence().ifPresent(absence -> json.text("absence", absence));
    rating.narrative().ifPresent(narrative -> json.text("narrative", narrative));
    rating.judgedBy().ifPresent(judge -> json.text("judgedBy", judge));
    json.end();
  }
}
