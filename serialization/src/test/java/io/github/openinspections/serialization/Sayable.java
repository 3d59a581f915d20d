package io.github.openinspections.serialization;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.fixtures.Datasets;
import io.github.openinspections.core.fixtures.Inspections;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary values that JSON can hold: those whose property names have no unpaired surrogate, which
 * Jackson cannot read, so that writers refuse them.
 */
public final class Sayable {
  private Sayable() {}

  public static Arbitrary<Inspection> inspections() {
    return Inspections.any().filter(Sayable::isSayable);
  }

  static Arbitrary<List<Inspection>> datasets() {
    return Datasets.any()
        .map(inspections -> inspections.stream().filter(Sayable::isSayable).toList());
  }

  public static Arbitrary<DatasetDescription> descriptions() {
    return Datasets.descriptions().filter(Sayable::isSayable);
  }

  private static boolean isSayable(Inspection inspection) {
    return isWritten(() -> Written.compact(inspection));
  }

  private static boolean isSayable(DatasetDescription description) {
    return isWritten(() -> Written.envelope(description, List.of()));
  }

  private static boolean isWritten(Runnable writing) {
    try {
      writing.run();
      return true;
    } catch (IllegalArgumentException refused) {
      if (String.valueOf(refused.getMessage()).endsWith("has an unpaired surrogate")) {
        return false;
      }
      throw refused;
    }
  }
}
