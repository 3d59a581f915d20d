package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.Optional;

/** Grades compared with their scales, if these are known. */
final class Scales {
  private Scales() {}

  /** Whether two grades are one; what else a source says about them is no other grade. */
  static boolean areAlike(Grade one, Grade other) {
    return one.level().equals(other.level()) && one.scale().equals(other.scale());
  }

  /** Returns how a message tells two grades apart: by their levels, or else by their scales. */
  static NamedPhrase difference(Grade grade, Grade earlier) {
    return grade.level().equals(earlier.level())
        ? NamedPhrase.of("scales").with("scale", grade.scale()).with("otherScale", earlier.scale())
        : NamedPhrase.of("levels");
  }

  /** Reports a grade whose level is not on its scale. */
  static void checkLevel(Optional<Grade> grade, RuleContext context) {
    if (grade.isEmpty()) {
      return;
    }
    Optional<RatingScale> scale = context.vocabulary().scale(grade.get().scale());
    if (scale.isEmpty()) {
      context.notRun(Reason.SCALE_UNKNOWN);
    } else if (!scale.get().has(grade.get().level())) {
      context
          .at("/grade/level")
          .with("level", grade.get().level())
          .with("scale", grade.get().scale())
          .report();
    }
  }

  /**
   * Whether the printed words mean another level, on this scale or, if not on this one, on another.
   */
  static boolean contradicts(String label, Grade grade, Vocabulary vocabulary) {
    Optional<RatingScale> scale = vocabulary.scale(grade.scale());
    if (scale.isEmpty() || !scale.get().has(grade.level())) {
      return false;
    }
    Optional<LevelCode> meant = scale.get().read(label);
    return meant.isPresent()
        ? !meant.get().equals(grade.level())
        : vocabulary.scales().stream()
            .filter(other -> other.kind() == RatingScale.Kind.LADDER)
            .anyMatch(other -> other.read(label).isPresent());
  }
}
