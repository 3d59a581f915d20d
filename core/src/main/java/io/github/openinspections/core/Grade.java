package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level on a scale. The scale is part of the grade: "adequate" means one thing in Scotland,
 * another in Ofsted's reports before 2015, and has not been an Ofsted grade since. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Grade extends WithGrade, Serializable permits ImmutableGrade {
  /** The scale. */
  ScaleCode scale();

  /** The level. */
  LevelCode level();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns a grade. */
  static Grade of(ScaleCode scale, LevelCode level) {
    return builder().scale(scale).level(level).build();
  }

  /**
   * Returns the grade with these codes, known or not.
   *
   * @throws IllegalArgumentException if either is empty or has leading or trailing white space
   */
  static Grade of(String scale, String level) {
    return of(ScaleCode.of(scale), LevelCode.of(level));
  }

  /**
   * Reads a printed label as a grade, or as nothing; never guesses. "Requires improvement to be
   * good" is a level of Ofsted's scale, "adequate" is not a level of its current one, and
   * "encouraging" is not a level of any scale. Case, punctuation and white space do not matter.
   */
  static Optional<Grade> read(RatingScale scale, String label) {
    return scale.read(label).map(level -> of(scale.code(), level));
  }

  /**
   * Reads a label printed on a date as a grade, or as nothing; never guesses. "Satisfactory" was a
   * level of the Scottish scale until the end of 2012 and has not been one since.
   */
  static Optional<Grade> read(RatingScale scale, String label, PartialDate date) {
    return scale.read(label, date).map(level -> of(scale.code(), level));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Grade grade) {
    return OneLine.of("Grade").named(grade.level()).with(grade.scale()).toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Grade values; not thread-safe. */
  final class Builder extends ImmutableGrade.Builder {
    Builder() {}
  }
}
