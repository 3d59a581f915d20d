package io.github.openinspections.core.profile;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.problem.DataProfile;
import java.io.Serializable;

/**
 * A grade as a key, in the order of the codes of scale and level. Not a record, because Kryo cannot
 * read records back.
 */
final class GradeKey implements Comparable<GradeKey>, Serializable {
  private static final long serialVersionUID = 1L;

  final String scale;
  final String level;

  private GradeKey(String scale, String level) {
    this.scale = scale;
    this.level = level;
  }

  static GradeKey of(Grade grade) {
    return new GradeKey(
        FirstKeys.key(grade.scale().code(), DataProfile.LONGEST_KEY),
        FirstKeys.key(grade.level().code(), DataProfile.LONGEST_KEY));
  }

  @Override
  public int compareTo(GradeKey other) {
    int order = scale.compareTo(other.scale);
    return order != 0 ? order : level.compareTo(other.level);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GradeKey that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + level.hashCode();
  }
}
