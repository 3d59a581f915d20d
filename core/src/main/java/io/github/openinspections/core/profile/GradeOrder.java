package io.github.openinspections.core.profile;

import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Comparator;

/**
 * Sorts the grades of a profile as people know them: by scale, and the levels of a known scale as
 * the scale lists them. Levels and scales that are not known follow in the order of their codes.
 * Immutable and thread-safe.
 */
public final class GradeOrder implements Comparator<GradeCount> {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Vocabulary vocabulary;

  /**
   * Makes an order.
   *
   * @param vocabulary the scales that are known
   */
  public GradeOrder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public int compare(GradeCount left, GradeCount right) {
    int order = left.scale().compareTo(right.scale());
    if (order == 0) {
      order = Integer.compare(place(left), place(right));
    }
    return order != 0 ? order : left.level().compareTo(right.level());
  }

  private int place(GradeCount grade) {
    if (!FormatChecks.isIdentifier(grade.scale()) || !FormatChecks.isIdentifier(grade.level())) {
      return UNKNOWN; // a report that was read can hold any text
    }
    int place =
        vocabulary
            .scale(ScaleCode.of(grade.scale()))
            .map(RatingScale::levels)
            .map(levels -> levels.indexOf(LevelCode.of(grade.level())))
            .orElse(-1);
    return place < 0 ? UNKNOWN : place;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("GradeOrder").with("vocabulary:", vocabulary).toString();
  }
}
