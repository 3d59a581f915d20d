package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@link MakesSense} for a whole inspection: rules between its attributes. */
public final class SenseOfInspection implements ConstraintValidator<MakesSense, Inspection> {
  /** Called by the provider. */
  public SenseOfInspection() {}

  @Override
  public boolean isValid(Inspection inspection, ConstraintValidatorContext context) {
    return isPublishedAfterFieldwork(inspection)
        && areasAreRight(inspection)
        && ratingsAreRight(inspection);
  }

  /** INS-002. */
  private static boolean isPublishedAfterFieldwork(Inspection inspection) {
    Optional<PartialDate> published = inspection.report().flatMap(r -> r.published());
    if (published.isPresent()) {
      for (DateInterval period : inspection.fieldwork()) {
        if (published.get().isBefore(period.start())) {
          return false;
        }
      }
    }
    return true;
  }

  /** PRA-002, PRA-004. */
  private static boolean areasAreRight(Inspection inspection) {
    for (StatedCount stated : inspection.priorityAreasStated()) {
      if (inspection.priorityAreas().size() > stated.count()) {
        return false;
      }
    }
    return ids(inspection).size() == inspection.priorityAreas().size();
  }

  /** PRG-001, PRG-003. */
  private static boolean ratingsAreRight(Inspection inspection) {
    Set<String> ids = ids(inspection);
    for (ProgressRating rating : inspection.progress()) {
      if (inspection.followUp().isEmpty() || !ids.contains(rating.priorityArea())) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> ids(Inspection inspection) {
    Set<String> ids = new HashSet<>();
    for (PriorityArea area : inspection.priorityAreas()) {
      ids.add(area.id());
    }
    return ids;
  }
}
