package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import org.jspecify.annotations.Nullable;

/**
 * Grades that were read: a data set has few, and each of them many times. A grade takes the place
 * of another one with the same hash. Not thread-safe.
 */
final class ReadGrades {
  private static final int SLOTS = 64;

  /** Longer codes are read as others each time, and would only be kept in memory. */
  private static final int LONGEST = ReadCodes.LONGEST;

  private @Nullable Grade @Nullable [] grades = null;

  /** Returns a grade of which the record says no more than its scale and its level. */
  @SuppressWarnings("ReferenceEquality") // the codes are those of ReadCodes; others are made anew
  Grade of(ScaleCode scale, LevelCode level) {
    @Nullable Grade[] known = grades;
    if (known == null) {
      known = new Grade[SLOTS];
      grades = known;
    }
    int slot = (31 * scale.hashCode() + level.hashCode()) & (SLOTS - 1);
    Grade grade = known[slot];
    if (grade == null || grade.scale() != scale || grade.level() != level) {
      grade = Grade.of(scale, level);
      if (scale.code().length() <= LONGEST && level.code().length() <= LONGEST) {
        known[slot] = grade;
      }
    }
    return grade;
  }
}
