package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.OpenPriorityArea;
import java.util.ArrayList;
import java.util.List;

/**
 * The priority areas of a history that are not known to be done.
 *
 * @param done which ratings mean done
 * @param rated those whose last rating does not mean done
 * @param notRated those that no review rated: whether they are open is not known
 * @param others how many were last rated as done
 * @param notNamed how many more are stated to exist
 */
public record OpenAreasAsked(
    DoneWords done,
    List<OpenPriorityArea> rated,
    List<OpenPriorityArea> notRated,
    long others,
    long notNamed) {
  /** Returns those of a history. */
  public static OpenAreasAsked of(InspectionHistory history, DoneWords done) {
    List<OpenPriorityArea> rated = new ArrayList<>();
    List<OpenPriorityArea> notRated = new ArrayList<>();
    long named = 0;
    long notNamed = 0;
    for (FollowUpChain chain : history.chains()) {
      named += chain.priorityAreas().size();
      notNamed += chain.statedButNotNamed().orElse(0);
      for (OpenPriorityArea open : done.open(chain)) {
        (open.lastRating().isPresent() ? rated : notRated).add(open);
      }
    }
    long others = named - rated.size() - notRated.size();
    return new OpenAreasAsked(done, rated, notRated, others, notNamed);
  }
}
