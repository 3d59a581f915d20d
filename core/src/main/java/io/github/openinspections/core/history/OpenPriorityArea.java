package io.github.openinspections.core.history;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A priority area that no review is known to have called done. Made by {@link
 * FollowUpChain#openPriorityAreas}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface OpenPriorityArea extends Serializable permits ImmutableOpenPriorityArea {
  /** The priority area with its reviews. */
  PriorityAreaHistory area();

  /**
   * The last review that said anything about the area; absent if none did: whether the area is
   * still open is then not known.
   */
  Optional<PriorityAreaReview> lastRating();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(OpenPriorityArea openPriorityArea) {
    return OneLine.of("OpenPriorityArea")
        .named(openPriorityArea.area().id())
        .with(
            "last rated in", openPriorityArea.lastRating().map(review -> review.inspection().id()))
        .toString();
  }
}
