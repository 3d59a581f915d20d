package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ratings of areas that an inspection which follows up nothing does not list. */
final class UnlistedAreas {
  private UnlistedAreas() {}

  /** Whether the source states as many areas as are listed. */
  static boolean listIsComplete(Inspection inspection) {
    List<StatedCount> stated = inspection.priorityAreasStated();
    return !stated.isEmpty()
        && stated.stream().mapToLong(StatedCount::count).sum() == inspection.priorityAreas().size();
  }

  static void report(List<ProgressRating> ratings, RuleContext context) {
    if (context.inspection().followUp().isPresent()) {
      return;
    }
    Set<String> listed = new HashSet<>();
    for (PriorityArea area : context.inspection().priorityAreas()) {
      listed.add(area.id());
    }
    for (int i = 0; i < ratings.size(); i++) {
      String area = ratings.get(i).priorityArea();
      if (!listed.contains(area)) {
        context.at("/" + i + "/priorityArea").with("priorityArea", area).report();
      }
    }
  }
}
