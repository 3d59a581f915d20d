package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
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

  /** A rule that every inspection breaks, in several places. */
  static Rule ruleThatSays(String id, String... pointers) {
    return Rule.warning(id)
        .about(Subject.INSPECTION)
        .title("It is said of every inspection.")
        .rationale("So that there is something to be said.")
        .since("1.0")
        .check(
            (inspection, context) -> {
              for (String pointer : pointers) {
                context.at(pointer).report();
              }
            })
        .breaks(inspection -> inspection)
        .keeps(inspection -> inspection)
        .build();
  }

  static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(violation -> violation.getPropertyPath().toString()).toList();
  }

  static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
