package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.List;
import java.util.Map;

/** The levels of the scales that the format knows. */
final class ScaleLevels {
  private static final Map<ScaleCode, List<LevelCode>> LEVELS =
      Map.ofEntries(
          levels(
              ScaleCode.CARE_INSPECTORATE_SIX_POINT,
              LevelCode.EXCELLENT,
              LevelCode.VERY_GOOD,
              LevelCode.GOOD,
              LevelCode.ADEQUATE,
              LevelCode.WEAK,
              LevelCode.UNSATISFACTORY),
          levels(
              ScaleCode.OFSTED_FOUR_POINT,
              LevelCode.OUTSTANDING,
              LevelCode.GOOD,
              LevelCode.REQUIRES_IMPROVEMENT,
              LevelCode.INADEQUATE),
          levels(
              ScaleCode.OFSTED_FOUR_POINT_ADEQUATE,
              LevelCode.OUTSTANDING,
              LevelCode.GOOD,
              LevelCode.ADEQUATE,
              LevelCode.INADEQUATE),
          levels(
              ScaleCode.HMI_PROBATION_FOUR_POINT,
              LevelCode.OUTSTANDING,
              LevelCode.GOOD,
              LevelCode.REQUIRES_IMPROVEMENT,
              LevelCode.INADEQUATE),
          levels(
              ScaleCode.CIW_FOUR_POINT,
              LevelCode.EXCELLENT,
              LevelCode.GOOD,
              LevelCode.REQUIRES_IMPROVEMENT,
              LevelCode.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          levels(
              ScaleCode.AREA_SEND_OUTCOME,
              LevelCode.TYPICALLY_POSITIVE,
              LevelCode.INCONSISTENT,
              LevelCode.SYSTEMIC_FAILINGS),
          levels(
              ScaleCode.AREA_SEND_REVISIT_PROGRESS, LevelCode.SUFFICIENT, LevelCode.NOT_SUFFICIENT),
          levels(
              ScaleCode.HIQA_COMPLIANCE,
              LevelCode.COMPLIANT,
              LevelCode.SUBSTANTIALLY_COMPLIANT,
              LevelCode.NOT_COMPLIANT),
          levels(
              ScaleCode.OFSTED_INTERIM_EFFECTIVENESS,
              LevelCode.IMPROVED,
              LevelCode.SUSTAINED,
              LevelCode.DECLINED),
          levels(
              ScaleCode.PROGRESS_WORDS,
              LevelCode.SIGNIFICANT,
              LevelCode.GOOD,
              LevelCode.SOME,
              LevelCode.LIMITED,
              LevelCode.NONE));

  private ScaleLevels() {}

  private static Map.Entry<ScaleCode, List<LevelCode>> levels(
      ScaleCode scale, LevelCode... levels) {
    return Map.entry(scale, List.of(levels));
  }

  /** Returns the levels of a scale; none if nobody knows them. */
  static List<LevelCode> of(ScaleCode scale) {
    return LEVELS.getOrDefault(scale, List.of());
  }

  /** Whether the scale is known and does not have the level. */
  static boolean lacks(Grade grade) {
    List<LevelCode> levels = of(grade.scale());
    return !levels.isEmpty() && !levels.contains(grade.level());
  }
}
