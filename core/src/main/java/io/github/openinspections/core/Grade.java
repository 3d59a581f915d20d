package io.github.openinspections.core;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level on a scale. The scale belongs to it: "adequate" in Scotland, in Ofsted's reports before
 * 2015 and nowhere after are three things. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Grade extends WithGrade, Serializable permits ImmutableGrade {
  /** The scale. */
  ScaleCode scale();

  /** The level. */
  LevelCode level();

  /** Properties that the format does not define, kept in order. */
  List<Extension> extensions();

  /** Returns a grade. */
  static Grade of(ScaleCode scale, LevelCode level) {
    return builder().scale(scale).level(level).build();
  }

  /**
   * Returns a grade of two codes, known or not.
   *
   * @throws IllegalArgumentException if one is empty or has white space at its ends
   */
  static Grade of(String scale, String level) {
    return of(ScaleCode.of(scale), LevelCode.of(level));
  }

  /**
   * Reads a printed label: it gives a grade, or nothing, never a guess. "Requires improvement to be
   * good" is a level of Ofsted's scale, "adequate" is none of its present one, and "encouraging" is
   * no level of anything. Case, punctuation and white space do not count.
   */
  static Optional<Grade> read(RatingScale scale, String label) {
    return scale.read(label).map(level -> of(scale.code(), level));
  }

  /**
   * Reads a label that was printed on a date: it gives a grade, or nothing, never a guess.
   * "Satisfactory" is the third level of the Scottish scale up to 2012, and none of it since.
   */
  static Optional<Grade> read(RatingScale scale, String label, PartialDate date) {
    return scale.read(label, date).map(level -> of(scale.code(), level));
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
