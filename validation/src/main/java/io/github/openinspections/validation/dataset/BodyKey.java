package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.text.TextHash;
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
      Optional<Provider> provider = Provider.identified(body);
      long one =
          provider.isPresent()
              ? TextHash.of(provider.get().key())
              : named(body.name(), inspection.areas());
      if (one == NONE) {
        return NONE;
      }
      all += one; // in any order
    }
    return all & MASK;
  }

  /** A record of the latest grades only repeats what inspections found, and is none itself. */
  private static boolean isRegisterOfGrades(Inspection inspection) {
    return inspection.type().equals(InspectionType.LATEST_GRADES)
        && inspection.priorityAreas().isEmpty();
  }

  private static long named(Optional<String> name, List<Area> areas) {
    long place = areas.isEmpty() ? NONE : place(areas.get(0));
    return name.isEmpty() || place == NONE
        ? NONE
        : TextHash.mix(TextHash.ofFolded(name.get()) + 31 * place);
  }

  private static long place(Area area) {
    return area.code().isPresent()
        ? TextHash.of(area.code().get().code())
        : area.name().isPresent() ? TextHash.ofFolded(area.name().get()) : NONE;
  }
}
