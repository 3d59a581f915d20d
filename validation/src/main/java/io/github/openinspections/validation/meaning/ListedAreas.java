package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.StatedCount;
import java.util.List;

/** The priority areas that an inspection lists, compared with the stated count. */
public final class ListedAreas {
  private ListedAreas() {}

  /** Whether the source states a number, and that many areas are listed. */
  public static boolean areAllStated(Inspection inspection) {
    List<StatedCount> stated = inspection.priorityAreasStated();
    long sum = 0;
    for (StatedCount one : stated) {
      sum += one.count();
    }
    return !stated.isEmpty() && sum == inspection.priorityAreas().size();
  }
}
