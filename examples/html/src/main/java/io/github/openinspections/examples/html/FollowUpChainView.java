package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * One original with its reviews.
 *
 * @param title the title, in one line
 * @param steps the inspections in order, including a missing original
 * @param rows the priority areas with what each review said about them
 * @param unnamed the priority areas that are stated but not named, empty if there are none
 * @param notes further remarks
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
        + " stated but not named; what "
        + (count == 1 ? "it says" : "they say")
        + " and what progress was made is not known.";
  }

  private static List<String> notes(FollowUpChain chain, int areas) {
    List<String> notes = new ArrayList<>();
    if (areas > ROWS) {
      notes.add(Count.of(areas - ROWS, "further priority area") + " left out.");
    }
    if (chain.originals().size() > 1) {
      notes.add("The original's id appears more than once in the data; all records are shown.");
    }
    if (!chain.earlierVersions().isEmpty()) {
      notes.add(
          Count.of(chain.earlierVersions().size(), "earlier release")
              + " of these records not shown.");
    }
    return List.copyOf(notes);
  }
}
