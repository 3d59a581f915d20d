package io.github.openinspections.core;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import java.util.Optional;

/** TEMP */
public final class InspectionFramework {
  private InspectionFramework() {}

  /** Returns the match. */
  public static FrameworkMatch of(Inspection inspection) {
    if (inspection.framework().isPresent()) {
      return FrameworkMatch.of(inspection.framework().get());
    }
    Optional<PartialDate> start =
        inspection.fieldwork().stream().min(DateInterval.EARLIEST_FIRST).map(DateInterval::start);
    return FrameworkMatch.of(
        inspection.participants().stream().flatMap(p -> p.body().stream()).toList(),
        inspection.type(),
        inspection.inspected().stream().flatMap(b -> b.kind().stream()).toList(),
        start);
  }
}
