package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Priority areas by reviews.
 *
 * @param columns the reviews, in order
 * @param rows the priority areas, those that are not named last
 * @param together what each review said about several areas at once, empty if none did
 * @param left a note on priority areas that have no row, empty if all have
 */
record Matrix(
    List<Column> columns, List<PriorityAreaRow> rows, List<List<String>> together, String left) {
  private static final int ROWS = 40;

  /** More reviews than these do not fit beside each other. */
  private static final int ABREAST = 5;

  /**
   * A review.
   *
   * @param role which one it is
   * @param date when it was, as precise as known
   * @param name both
   */
  record Column(String role, String date, String name) {
    static Column of(Inspection review, Words words) {
      String role = Step.role(review, words);
      String date = Step.shortDate(review, words);
      return new Column(role, date, words.of("page.matrix.review", "review", role, "date", date));
    }
  }

  static Matrix of(FollowUpChain chain, Vocabulary vocabulary, Words words) {
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    List<Inspection> reviews = chain.reviews();
    List<PriorityAreaRow> rows = new ArrayList<>();
    areas.stream()
        .limit(ROWS)
        .map(area -> PriorityAreaRow.of(area, vocabulary, words))
        .forEach(rows::add);
    unnamed(chain, words).ifPresent(rows::add);
    boolean none =
        rows.isEmpty() || reviews.stream().allMatch(review -> review.overallProgress().isEmpty());
    return new Matrix(
        reviews.stream().map(review -> Column.of(review, words)).toList(),
        List.copyOf(rows),
        none ? List.of() : reviews.stream().map(review -> together(review, words)).toList(),
        areas.size() > ROWS ? words.counted("page.matrix.left", areas.size() - (long) ROWS) : "");
  }

  boolean isWide() {
    return columns.size() > ABREAST;
  }

  private static Optional<PriorityAreaRow> unnamed(FollowUpChain chain, Words words) {
    int count = chain.statedButNotNamed().orElse(0);
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PriorityAreaRow(
            words.counted("page.matrix.unnamed", count),
            false,
            "",
            chain.reviews().stream().map(review -> MatrixCell.notKnown(words)).toList()));
  }

  private static List<String> together(Inspection review, Words words) {
    return review.overallProgress().isEmpty()
        ? List.of(words.of("page.matrix.nothing"))
        : ReadableCode.few(
            review.overallProgress(), 6, one -> ReadableRating.of(one, words), words);
  }
}
