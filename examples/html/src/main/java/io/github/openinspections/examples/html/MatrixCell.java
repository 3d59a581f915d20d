package io.github.openinspections.examples.html;

import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What one review said about one priority area.
 *
 * @param style its kind, for the style sheet
 * @param sign its kind without colour
 * @param words what was said, or that nothing was
 */
record MatrixCell(String style, String sign, List<String> words) {
  private static final int MOST = 6;

  /** For priority areas that are stated but not named. */
  static MatrixCell notKnown(Words words) {
    return new MatrixCell("unsaid", "?", List.of(words.of("page.matrix.not-known")));
  }

  static MatrixCell of(PriorityAreaReview review, Vocabulary vocabulary, Words words) {
    return switch (review.outcome()) {
      case RATED -> rated(review.ratings(), vocabulary, words);
      case NOT_COVERED ->
          new MatrixCell("not-covered", "–", List.of(words.of("page.matrix.not-covered")));
      case UNSAID -> new MatrixCell("unsaid", "?", List.of(words.of("page.matrix.not-mentioned")));
    };
  }

  /** The sign is that of the inspectors' grade, whatever others say. */
  private static MatrixCell rated(
      List<ProgressRating> ratings, Vocabulary vocabulary, Words words) {
    if (ratings.stream().allMatch(one -> one.label().isEmpty() && one.grade().isEmpty())) {
      return new MatrixCell("printed", "◌", said(ratings, words));
    }
    Tone tone =
        ratings.stream()
            .filter(rating -> rating.judgedBy().isEmpty())
            .flatMap(rating -> rating.grade().stream())
            .map(grade -> Tone.of(grade, vocabulary))
            .findFirst()
            .orElse(Tone.WORDS);
    return new MatrixCell(tone.style(), tone.sign(), said(ratings, words));
  }

  /** Each rating in words, followed by the narratives on separate lines. */
  private static List<String> said(List<ProgressRating> ratings, Words words) {
    List<String> said =
        new ArrayList<>(
            ReadableCode.few(ratings, MOST, one -> ReadableRating.of(one, words), words));
    ratings.stream()
        .limit(MOST)
        .flatMap(rating -> rating.narrative().stream())
        .forEach(narrative -> said.add("“" + words.cut(narrative, 400) + "”"));
    return List.copyOf(said);
  }
}
