package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import java.util.List;

/** Which differences of two records are grades that changed and are not marked as revised. */
final class ChangedGrades {
  private ChangedGrades() {}

  /** Whether there is one, among what the comparison of a record with an earlier one found. */
  static boolean any(List<Difference> differences, Inspection now) {
    return differences.stream().anyMatch(one -> is(one, now));
  }

  private static boolean is(Difference one, Inspection now) {
    return one.likeness() == Likeness.CONTRADICTS
        && one.right().isPresent()
        && (one.attribute() == ComparedAttribute.GRADE
            || one.attribute() == ComparedAttribute.RATING)
        && !isRevised(one.right().get(), now);
  }

  private static boolean isRevised(ComparedValue grade, Inspection now) {
    return (grade.attribute() == ComparedAttribute.GRADE
            ? now.judgements().get(grade.index()).label()
            : now.progress().get(grade.index()).label())
        .filter(RevisionMark::isOn)
        .isPresent();
  }
}
