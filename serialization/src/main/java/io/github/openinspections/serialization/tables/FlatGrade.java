package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.Optional;

/** The two cells of a grade. Not thread-safe. */
final class FlatGrade {
  private Optional<ScaleCode> scale = Optional.empty();
  private Optional<LevelCode> level = Optional.empty();

  void scale(ScaleCode code) {
    scale = Optional.of(code);
  }

  void level(LevelCode code) {
    level = Optional.of(code);
  }

  Optional<Grade> grade() {
    return scale.flatMap(on -> level.map(reached -> Grade.of(on, reached)));
  }

  /**
   * Half of a grade, which says nothing.
   *
   * @param column the column that says it
   * @param cell what it says
   * @param missing the column of the other half
   */
  record Half(String column, String cell, String missing) {}

  /** Returns the half that is there, if it is the only one. */
  Optional<Half> half(String scaleColumn, String levelColumn) {
    if (scale.isPresent() == level.isPresent()) {
      return Optional.empty();
    }
    return scale
        .map(only -> new Half(scaleColumn, only.code(), levelColumn))
        .or(() -> level.map(only -> new Half(levelColumn, only.code(), scaleColumn)));
  }
}
