package io.github.openinspections.core;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The framework of an inspection, as far as its record tells: the one that it names, known or not;
 * else what inspecting bodies, type, kinds of inspected bodies and the start of the earliest
 * fieldwork leave.
 *
 * <p>Publication decides nothing: inspections that began in December 2022 follow the framework of
 * 2018, though their reports came out in 2023. Without the code of a body nothing is derived for a
 * kind of inspection that any inspectorate may make: a progress review is another thing in Scotland
 * and in England.
 */
public final class InspectionFramework {
  private InspectionFramework() {}

  /** Returns the frameworks that the inspection can have been made under. */
  public static FrameworkMatch of(Inspection inspection) {
    return inspection.framework().map(FrameworkMatch::of).orElseGet(() -> derived(inspection));
  }

  private static FrameworkMatch derived(Inspection inspection) {
    List<BodyCode> bodies = new ArrayList<>();
    for (Participant participant : inspection.participants()) {
      participant.body().ifPresent(bodies::add);
    }
    if (bodies.isEmpty() && inspection.type().isGeneral()) {
      return new FrameworkMatch(List.of());
    }
    List<InspectedKind> inspected = new ArrayList<>();
    for (InspectedBody body : inspection.inspected()) {
      body.kind().ifPresent(inspected::add);
    }
    return FrameworkMatch.of(bodies, inspection.type(), inspected, start(inspection));
  }

  private static Optional<PartialDate> start(Inspection inspection) {
    return inspection.fieldwork().stream().map(DateInterval::start).min(PartialDate.EARLIEST_FIRST);
  }
}
