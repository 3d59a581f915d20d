package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.Optional;

/**
 * Whom an inspection inspected, as one hash: by identifier, or else by name and area. Inspections
 * of the same bodies have the same key.
 */
final class BodyKey {
  /** No body is identified: a name alone may be that of many services. */
  static final long NONE = 0;

  /** How many bytes of a key are kept: two bodies of a data set hardly ever share them. */
  static final int WIDTH = 6;

  private static final long MASK = (1L << (8 * WIDTH)) - 1;

  private BodyKey() {}

  static long of(Inspection inspection) {
    if (isRegisterOfGrades(inspection)) {
      return NONE;
    }
    long all = NONE;
    for (InspectedBody body : inspection.inspected()) {
      Optional<String> one =
          Provider.identified(body).map(Provider::key).or(() -> named(body, inspection.areas()));
      if (one.isEmpty()) {
        return NONE;
      }
      all += TextHash.of(one.get()); // in any order
    }
    return all & MASK;
  }

  /** A record of the latest grades only repeats what inspections found, and is none itself. */
  private static boolean isRegisterOfGrades(Inspection inspection) {
    return inspection.type().equals(InspectionType.LATEST_GRADES)
        && inspection.priorityAreas().isEmpty();
  }

  private static Optional<String> named(InspectedBody body, List<Area> areas) {
    if (areas.isEmpty()) {
      return Optional.empty();
    }
    Area area = areas.get(0);
    Optional<String> place = area.code().map(AreaCode::code).or(() -> area.name().map(Folding::of));
    return body.name().flatMap(name -> place.map(at -> Folding.of(name) + '\n' + at));
  }
}
