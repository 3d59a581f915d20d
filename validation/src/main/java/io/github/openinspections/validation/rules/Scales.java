package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** Grades compared with their scales, if these are known. */
final class Scales {
  private Scales() {}

  /** Returns the levels of a scale; none if it is not known. */
  static List<LevelCode> levels(ScaleCode code, Vocabulary vocabulary) {
    return vocabulary.scale(code).map(RatingScale::levels).orElse(List.of());
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
