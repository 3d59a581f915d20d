package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several scales the number of a grade is on. A word shows it, more or less; a number that
 * several scales have means nothing until the framework of the inspection does: 4 is inadequate in
 * a full inspection, and declined in an interim one.
 *
 * @param inspection the inspection without its grades
 * @param usual the scale of its framework, if the framework is known
 * @param vocabulary the frameworks that are known
 */
record NumberedScales(Inspection inspection, Optional<ScaleCode> usual, Vocabulary vocabulary) {
  static NumberedScales of(Inspection inspection, Vocabulary vocabulary) {
    Optional<ScaleCode> usual =
        InspectionFramework.of(inspection, vocabulary).decided().flatMap(Framework::scale);
    return new NumberedScales(inspection, usual, vocabulary);
  }

  /** Returns those of an earlier inspection of the same body. */
  NumberedScales before(Optional<InspectionType> type, List<DateInterval> fieldwork) {
    return of(
        inspection
            .withType(type.orElse(InspectionType.INSPECTION))
            .withFieldwork(fieldwork)
            .withReport(Optional.empty())
            .withFramework(Optional.empty()),
        vocabulary);
  }

  /**
   * Returns the scale of the framework. Where no framework, or more than one, is known of that
   * time, it is the only scale on which such inspections have ever been graded, or the only one of
   * these that was in use.
   */
  Optional<ScaleCode> of(List<RatingScale> having) {
    if (usual.isPresent() && having.stream().anyMatch(one -> one.code().equals(usual.get()))) {
      return usual;
    }
    Set<ScaleCode> ever = ever();
    List<RatingScale> possible = having.stream().filter(one -> ever.contains(one.code())).toList();
    List<RatingScale> inUse = possible.stream().filter(this::mayBeInUse).toList();
    return only(inUse).or(() -> only(possible));
  }

  private static Optional<ScaleCode> only(List<RatingScale> scales) {
    return scales.size() == 1 ? Optional.of(scales.get(0).code()) : Optional.empty();
  }

  private Set<ScaleCode> ever() {
    Inspection undated = inspection.withFieldwork().withReport(Optional.empty());
    Set<ScaleCode> scales = new HashSet<>();
    for (Framework framework : InspectionFramework.of(undated, vocabulary).candidates()) {
      framework.scale().ifPresent(scales::add);
    }
    return scales;
  }

  private boolean mayBeInUse(RatingScale scale) {
    Optional<PartialDate> start =
        inspection.fieldwork().stream().map(DateInterval::start).min(PartialDate.EARLIEST_FIRST);
    return start.isEmpty() || scale.validity().mayInclude(start.get());
  }
}
