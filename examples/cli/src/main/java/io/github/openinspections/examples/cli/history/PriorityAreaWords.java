package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;

/** Priority areas in the same words in every answer. */
final class PriorityAreaWords {
  private PriorityAreaWords() {}

  /** A priority area with the inspection that it is of. */
  static String named(PriorityAreaHistory area) {
    return text(area) + " [" + area.id() + "], of " + original(area.chain());
  }

  /** The wording of a priority area. */
  static String text(PriorityAreaHistory area) {
    return area.area().map(PriorityArea::text).orElse("(no inspection says what it is)");
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
