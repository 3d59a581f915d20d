package io.github.openinspections.core;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The framework of an inspection, as far as its record shows: the one that it names, known or not;
 * otherwise those that fit its inspecting bodies, its type, the kinds of bodies inspected and the
 * start of its earliest fieldwork.
 *
 * <p>The date of publication does not decide: inspections that began in December 2022 follow the
 * framework of 2018, although their reports came out in 2023. If fieldwork is not known, it only
 * excludes frameworks that began later, for a type of inspection that the source states. Without
 * the code of an inspecting body, no framework is derived for a type of inspection that any
 * inspectorate may carry out: a progress review in Scotland is not the same thing as one in
 * England.
 */
public final class InspectionFramework {
  private InspectionFramework() {}

  /**
   * Returns the frameworks of the standard vocabulary that the inspection may have been carried out
   * under.
   */
  public static FrameworkMatch of(Inspection inspection) {
    return of(inspection, Vocabulary.standard());
  }

  /**
   * Returns the frameworks that the inspection may have been carried out under.
   *
   * @param vocabulary the frameworks that are known
   */
  public static FrameworkMatch of(Inspection inspection, Vocabulary vocabulary) {
    Optional<FrameworkCode> stated = inspection.framework();
    return stated.isPresent()
        ? FrameworkMatch.of(stated.get(), vocabulary)
        : derived(inspection, vocabulary);
  }

  private static FrameworkMatch derived(Inspection inspection, Vocabulary vocabulary) {
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
    FrameworkMatch match =
        FrameworkMatch.of(bodies, inspection.type(), inspected, start(inspection), vocabulary);
    Optional<PartialDate> published = inspection.report().flatMap(Report::published);
    return inspection.fieldwork().isEmpty()
            && published.isPresent()
            && !inspection.type().equals(InspectionType.INSPECTION)
        ? match.begunBy(published.get())
        : match;
  }

  private static Optional<PartialDate> start(Inspection inspection) {
    List<DateInterval> fieldwork = inspection.fieldwork();
    return fieldwork.size() == 1
        ? Optional.of(fieldwork.get(0).start())
        : fieldwork.stream().map(DateInterval::start).min(PartialDate.EARLIEST_FIRST);
  }
}
