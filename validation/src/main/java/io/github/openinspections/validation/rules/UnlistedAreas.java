package io.github.openinspections.validation.rules;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.validation.meaning.ListedAreas;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ratings of unlisted areas, in an inspection that follows up nothing. */
final class UnlistedAreas {
  private UnlistedAreas() {}

  /** Reports the ratings if the list is complete, or incomplete, as the rule requires. */
  static void check(List<ProgressRating> ratings, boolean complete, RuleContext context) {
    if (context.inspection().followUp().isPresent()) {
      return;
    }
    if (ListedAreas.areAllStated(context.inspection()) == complete) {
      report(ratings, context);
    } else if (complete) {
      context.notRun(Reason.LIST_PARTIAL);
    }
  }

  private static void report(List<ProgressRating> ratings, RuleContext context) {
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
