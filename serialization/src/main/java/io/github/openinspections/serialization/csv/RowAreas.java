package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What rows say about priority areas and about their progress: each row about one area, single
 * cells about several, or about the progress as a whole. Not thread-safe.
 */
final class RowAreas {
  private final SaidOnce once;
  private final KeptCells kept;
  private final WholeAreas whole;
  private final PriorityAreaDrafts areas;
  private final PendingProgress ratings;
  private final List<ProgressStatement> statements = new ArrayList<>();
  private PriorityAreaDraft ofRow = new PriorityAreaDraft();
  private ProgressDraft progressOfRow = new ProgressDraft();

  RowAreas(Singles singles, Trace trace, KeptCells kept, SaidOnce once) {
    this.once = once;
    this.kept = kept;
    this.whole = new WholeAreas(singles, once);
    this.areas = new PriorityAreaDrafts(trace, kept);
    this.ratings = new PendingProgress(trace, kept);
  }

  /** Returns the areas that single cells describe as a whole. */
  WholeAreas whole() {
    return whole;
  }

  /** Returns the draft of the area that the row is about. */
  PriorityAreaDraft area() {
    return ofRow;
  }

  /** Returns the draft of the progress of that area. */
  ProgressDraft progress() {
    return progressOfRow;
  }

  void overall(Cell cell, ProgressStatement statement) {
    once.add(statements, "/overallProgress", cell, statement.label(), statement);
  }

  void overall(Cell cell, GradeWords words) {
    ratings.overall(cell, words);
  }

  /** Completes what the columns of a row say together, and returns the id of its area. */
  Optional<String> endRow(Row row) {
    Optional<String> area = areas.endRow(ofRow, row);
    ratings.endRow(progressOfRow, area);
    ofRow = new PriorityAreaDraft();
    progressOfRow = new ProgressDraft();
    return area;
  }

  /**
   * Makes the areas that the inspection lists, those of single cells first. A follow-up refers to
   * the areas of its original and does not list them again.
   *
   * @param covered the ids of the areas that the follow-up looked at
   */
  List<PriorityArea> listed(boolean isFollowUp, List<String> covered) {
    List<PriorityArea> all = new ArrayList<>(whole.areas());
    Set<String> referred = new HashSet<>(ratings.areas());
    referred.addAll(covered);
    if (isFollowUp) {
      areas.referredTo(referred);
    } else {
      all.addAll(areas.listed(referred, all.size()));
    }
    whole.settle(all, kept);
    return all;
  }

  List<ProgressRating> ratings() {
    return ratings.ratings();
  }

  /** Makes the statements about the progress as a whole, those that cells give whole first. */
  List<ProgressStatement> statements() {
    List<ProgressStatement> all = new ArrayList<>(statements);
    all.addAll(ratings.statements(statements.size()));
    return all;
  }
}
