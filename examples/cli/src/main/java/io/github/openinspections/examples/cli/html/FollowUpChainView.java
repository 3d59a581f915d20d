package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * One original with its reviews.
 *
 * @param title what it is, in a line
 * @param steps the inspections in order, one that is missing included
 * @param rows the priority areas with what each review said of them
 * @param unnamed the priority areas that are stated and nowhere named, empty if there are none
 * @param notes what else is to be known
 */
record FollowUpChainView(
    String title,
    List<Step> steps,
    List<PriorityAreaRow> rows,
    String unnamed,
    List<String> notes) {
  private static final int ROWS = 40;

  static FollowUpChainView of(FollowUpChain chain) {
    List<Step> steps = steps(chain);
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    return new FollowUpChainView(
        title(steps.get(0), chain.followUps().size()),
        steps,
        areas.stream().limit(ROWS).map(PriorityAreaRow::of).toList(),
        unnamed(chain),
        notes(chain, areas.size()));
  }

  private static String title(Step first, int reviews) {
    return first.heading() + (reviews == 0 ? "" : ", and " + Count.of(reviews, "review"));
  }

  private static List<Step> steps(FollowUpChain chain) {
    List<Step> steps = new ArrayList<>();
    boolean followed = !chain.followUps().isEmpty();
    if (chain.originals().isEmpty()) {
      steps.add(Step.missing(chain));
    }
    for (Inspection original : chain.originals()) {
      steps.add(Step.of(original, followed ? "Original inspection" : "Inspection"));
    }
    for (Inspection review : chain.followUps()) {
      steps.add(Step.of(review, Step.role(review)));
    }
    return List.copyOf(steps);
  }

  private static String unnamed(FollowUpChain chain) {
    int count = chain.statedButNotNamed().orElse(0);
    if (count == 0) {
      return "";
    }
    return Count.of(count, "more priority area")
        + (count == 1 ? " is" : " are")
        + " stated and nowhere named. What it says, and how far it has come, is not known."
            .replace("it says", count == 1 ? "it says" : "they say")
            .replace("it has", count == 1 ? "it has" : "they have");
  }

  private static List<String> notes(FollowUpChain chain, int areas) {
    List<String> notes = new ArrayList<>();
    if (areas > ROWS) {
      notes.add(Count.of(areas - ROWS, "further priority area") + " left out.");
    }
    if (chain.originals().size() > 1) {
      notes.add("The original's id stands more than once in the data; all are shown.");
    }
    if (!chain.earlierVersions().isEmpty()) {
      notes.add(
          Count.of(chain.earlierVersions().size(), "earlier release")
              + " of these records not shown.");
    }
    return List.copyOf(notes);
  }
}
