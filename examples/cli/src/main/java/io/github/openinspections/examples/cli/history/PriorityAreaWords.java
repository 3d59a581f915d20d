package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.examples.html.Words;

/**
 * Priority areas in the same words in every answer.
 *
 * @param words the words of the language
 */
record PriorityAreaWords(Words words) {
  /** A priority area with the inspection that it is of. */
  String named(PriorityAreaHistory area) {
    return words.of(
        "answer.area.named",
        "text",
        text(area),
        "area",
        area.id(),
        "inspection",
        original(area.chain()));
  }

  /** The wording of a priority area. */
  String text(PriorityAreaHistory area) {
    return area.area().map(PriorityArea::text).orElseGet(() -> words.of("answer.area.unsaid"));
  }

  /** The id of the original, or of the first inspection of the chain. */
  static String original(FollowUpChain chain) {
    return chain
        .originalId()
        .or(() -> chain.originals().stream().map(Inspection::id).findFirst())
        .or(() -> chain.followUps().stream().map(Inspection::id).findFirst())
        .orElse("");
  }
}
