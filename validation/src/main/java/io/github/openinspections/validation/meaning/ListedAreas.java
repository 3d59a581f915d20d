package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import java.util.List;

/** The priority areas that an inspection lists, compared with the stated count. */
public final class ListedAreas {
  private ListedAreas() {}

  /**
   * Whether the list is certain to be complete: the source states a number, of each kind if it
   * states kinds, and that many areas are listed. That there are none of one kind says nothing of
   * the others. Of two with one id, it is not certain whether they are one area.
   */
  public static boolean areAllStated(Inspection inspection) {
    List<StatedCount> stated = inspection.priorityAreasStated();
    List<PriorityArea> listed = inspection.priorityAreas();
    return saysHowMany(stated)
        && sum(stated) == count(listed)
        && Repeats.none(listed, PriorityArea::id)
        && (isOfAll(stated) || fits(StatedTally.of(inspection)));
  }

  private static boolean saysHowMany(List<StatedCount> stated) {
    for (StatedCount one : stated) {
      if (one.count() > 0 || one.kind().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static long sum(List<StatedCount> stated) {
    long sum = 0;
    for (StatedCount one : stated) {
      sum += one.count();
    }
    return sum;
  }

  /** Returns how many entries of a list are areas, whether or not they have one id. */
  public static int count(List<PriorityArea> listed) {
    int count = 0;
    for (PriorityArea area : listed) {
      count += isArea(area) ? 1 : 0;
    }
    return count;
  }

  /** An entry that says nothing, or that there are none, is a separate problem, not an area. */
  static boolean isArea(PriorityArea entry) {
    return !PlaceholderText.saysNothing(entry.text()) && !NoneText.saysSo(entry.text());
  }

  /** Whether one number is about all areas, as it usually is; avoids the tally. */
  private static boolean isOfAll(List<StatedCount> stated) {
    return stated.size() == 1 && stated.get(0).kind().isEmpty();
  }

  private static boolean fits(List<StatedTally> tallies) {
    for (StatedTally tally : tallies) {
      if (!tally.fits()) {
        return false;
      }
    }
    return true;
  }
}
