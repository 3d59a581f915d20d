package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.validation.Findings;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;

/** Inspections with few problems, and how the tests write what a provider reports. */
final class Samples {
  static final Inspection FINE = Findings.MINIMAL;

  /** One ERROR: the scale has no such level. */
  static final Inspection RATED_WRONGLY =
      FINE.withFollowUp(FollowUp.builder().of("example/0").build())
          .withProgress(
              ProgressRating.builder()
                  .priorityArea("plans")
                  .label("huge")
                  .grade(
                      Grade.builder()
                          .scale(ScaleCode.PROGRESS_WORDS)
                          .level(LevelCode.of("huge"))
                          .build())
                  .build());

  private Samples() {}

  static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(violation -> violation.getPropertyPath().toString()).toList();
  }

  static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
