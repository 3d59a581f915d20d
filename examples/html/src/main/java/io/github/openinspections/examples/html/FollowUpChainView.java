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
  static FollowUpChainView of(List<FollowUpChain> chains, Vocabulary vocabulary, Words words) {
    Optional<TimeAxis> axis =
        TimeAxis.of(
            chains.stream()
                .flatMap(
                    chain -> Stream.concat(chain.originals().stream(), chain.followUps().stream()))
                .flatMap(Track::dates)
                .toList());
    List<Step> steps =
        chains.stream().flatMap(chain -> steps(chain, axis, words).stream()).toList();
    FollowUpChain chain = chains.get(0);
    boolean plain = isPlain(chain);
    return new FollowUpChainView(
        plain ? "" : title(steps.get(0), chain.followUps().size(), words),
        ProgressSentence.of(chain, words).map(ProgressSentence::parts).orElse(List.of()),
        Matrix.of(chain, vocabulary, words),
        axis.map(TimeAxis::years).orElse(List.of()),
        steps,
        plain ? List.of() : notes(chain, words));
  }

  /** Whether there is one inspection, and nothing that is followed up. */
  static boolean isPlain(FollowUpChain chain) {
    return chain.originals().size() == 1
        && chain.followUps().isEmpty()
        && chain.earlierVersions().isEmpty()
        && chain.priorityAreas().isEmpty()
        && ProgressSentence.of(chain).isEmpty();
  }

  private static String title(Step first, int reviews, Words words) {
    return reviews == 0
        ? first.heading()
        : words.of(
            "page.chain.title",
            "inspection",
            first.heading(),
            "reviews",
            words.counted("page.count.reviews", reviews));
  }

  private static List<Step> steps(FollowUpChain chain, Optional<TimeAxis> axis, Words words) {
    List<Step> steps = new ArrayList<>();
    String role =
        words.of(chain.followUps().isEmpty() ? "page.role.inspection" : "page.role.original");
    if (chain.originals().isEmpty()) {
      steps.add(Step.missing(chain, words));
    }
    for (Inspection original : chain.originals()) {
      steps.add(Step.of(original, role, axis, words));
    }
    for (Inspection review : chain.followUps()) {
      steps.add(Step.of(review, Step.role(review, words), axis, words));
    }
    return List.copyOf(steps);
  }

  private static List<String> notes(FollowUpChain chain, Words words) {
    List<String> notes = new ArrayList<>();
    if (chain.originals().size() > 1) {
      notes.add(words.of("page.chain.same-id"));
    }
    if (!chain.earlierVersions().isEmpty()) {
      notes.add(words.counted("page.chain.earlier", chain.earlierVersions().size()));
    }
    return List.copyOf(notes);
  }
}
