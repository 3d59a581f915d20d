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

  /** Returns the name of the missing half, if one of two is there. */
  Optional<String> missingHalf(String scaleColumn, String levelColumn) {
    if (scale.isPresent() == level.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(scale.isPresent() ? levelColumn : scaleColumn);
  }
}
