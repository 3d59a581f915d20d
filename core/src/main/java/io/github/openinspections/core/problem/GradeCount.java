package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How many judgements have a grade. A level means something only together with its scale, so levels
 * of two scales are never added up. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface GradeCount extends WithGradeCount, Serializable
    permits ImmutableGradeCount {
  /** The code of the scale. */
  String scale();

  /** The code of the level. */
  String level();

  /** How many judgements have the grade. */
  long count();

  /** Returns a count. */
  static GradeCount of(String scale, String level, long count) {
    return builder().scale(scale).level(level).count(count).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(GradeCount gradeCount) {
    return OneLine.of("GradeCount")
        .with("", gradeCount.count())
        .with(gradeCount.level())
        .with(gradeCount.scale())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds GradeCount values; not thread-safe. */
  final class Builder extends ImmutableGradeCount.Builder {
    Builder() {}
  }
}
