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
   */
  record Column(String role, String date) {
    static Column of(Inspection review) {
      return new Column(Step.role(review), Step.shortDate(review));
    }
  }

  static Matrix of(FollowUpChain chain, Vocabulary vocabulary) {
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    List<Inspection> reviews = chain.reviews();
    List<PriorityAreaRow> rows = new ArrayList<>();
    areas.stream().limit(ROWS).map(area -> PriorityAreaRow.of(area, vocabulary)).forEach(rows::add);
    unnamed(chain).ifPresent(rows::add);
    boolean none =
        rows.isEmpty() || reviews.stream().allMatch(review -> review.overallProgress().isEmpty());
    return new Matrix(
        reviews.stream().map(Column::of).toList(),
        List.copyOf(rows),
        none ? List.of() : reviews.stream().map(Matrix::together).toList(),
        areas.size() > ROWS
            ? Count.of(areas.size() - ROWS, "further priority area") + " left out."
            : "");
  }

  boolean isWide() {
    return columns.size() > ABREAST;
  }

  private static Optional<PriorityAreaRow> unnamed(FollowUpChain chain) {
    int count = chain.statedButNotNamed().orElse(0);
    if (count == 0) {
      return Optional.empty();
    }
    String words =
        Count.of(count, "more priority area")
            + (count == 1 ? " is" : " are")
            + " stated but not named";
    return Optional.of(
        new PriorityAreaRow(
            words,
            false,
            "",
            chain.reviews().stream().map(review -> MatrixCell.NOT_KNOWN).toList()));
  }

  private static List<String> together(Inspection review) {
    return review.overallProgress().isEmpty()
        ? List.of("nothing")
        : ReadableCode.few(review.overallProgress(), 6, ReadableRating::of);
  }
}
