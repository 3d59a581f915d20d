package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One original with its reviews, or inspections that have none.
 *
 * @param title the title, in one line; empty for inspections without reviews
 * @param sentence what became of the priority areas, empty if nothing is said about any
 * @param matrix the priority areas by reviews
 * @param years the years of the time axis, empty if no date is known
 * @param steps the inspections in order, including a missing original
 * @param notes further remarks
 */
record FollowUpChainView(
    String title,
    List<ProgressSentence.Part> sentence,
    Matrix matrix,
    List<TimeAxis.Year> years,
    List<Step> steps,
    List<String> notes) {
  /** Returns a chain, or several plain ones on one axis. */
  static FollowUpChainView of(List<FollowUpChain> chains, Vocabulary vocabulary) {
    Optional<TimeAxis> axis =
        TimeAxis.of(
            chains.stream()
                .flatMap(
                    chain -> Stream.concat(chain.originals().stream(), chain.followUps().stream()))
                .flatMap(Track::dates)
                .toList());
    List<Step> steps = chains.stream().flatMap(chain -> steps(chain, axis).stream()).toList();
    FollowUpChain chain = chains.get(0);
    boolean plain = isPlain(chain);
    return new FollowUpChainView(
        plain ? "" : title(steps.get(0), chain.followUps().size()),
        ProgressSentence.of(chain).map(ProgressSentence::parts).orElse(List.of()),
        Matrix.of(chain, vocabulary),
        axis.map(TimeAxis::years).orElse(List.of()),
        steps,
        plain ? List.of() : notes(chain));
  }

  /** Whether there is one inspection, and nothing that is followed up. */
  static boolean isPlain(FollowUpChain chain) {
    return chain.originals().size() == 1
        && chain.followUps().isEmpty()
        && chain.earlierVersions().isEmpty()
        && chain.priorityAreas().isEmpty()
        && ProgressSentence.of(chain).isEmpty();
  }

  private static String title(Step first, int reviews) {
    return first.heading() + (reviews == 0 ? "" : ", and " + Count.of(reviews, "review"));
  }

  private static List<Step> steps(FollowUpChain chain, Optional<TimeAxis> axis) {
    List<Step> steps = new ArrayList<>();
    boolean followed = !chain.followUps().isEmpty();
    if (chain.originals().isEmpty()) {
      steps.add(Step.missing(chain));
    }
    for (Inspection original : chain.originals()) {
      steps.add(Step.of(original, followed ? "Original inspection" : "Inspection", axis));
    }
    for (Inspection review : chain.followUps()) {
      steps.add(Step.of(review, Step.role(review), axis));
    }
    return List.copyOf(steps);
  }

  private static List<String> notes(FollowUpChain chain) {
    List<String> notes = new ArrayList<>();
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
