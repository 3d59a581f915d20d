package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One original inspection and everything that followed it up. An inspection that nothing follows up
 * is a chain of its own.
 *
 * <p>A follow-up of a follow-up belongs to the original at the root. The original may be missing:
 * {@link #originalId} then says which it was, if the follow-ups say so, and {@link #references}
 * what they tell of it. Follow-ups that follow each other in a circle have no original at all.
 *
 * <p>Of several releases of a record the latest stands. Made by {@link InspectionHistory}.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FollowUpChain extends Serializable permits ImmutableFollowUpChain {
  /** The id of the original, given or only referred to; absent if nobody says what it was. */
  Optional<String> originalId();

  /** The original: one, none if it is missing, several if its id was given more than once. */
  List<Inspection> originals();

  /**
   * The follow-ups: by ordinal, then by fieldwork or else publication, then as given. Those without
   * an ordinal, and among equals those without a date, come last.
   */
  List<Inspection> followUps();

  /** Earlier releases of the above, as given; they have no say in anything else here. */
  List<Inspection> earlierVersions();

  /** Returns the original, the first one if its id was given more than once. */
  default Optional<Inspection> original() {
    return originals().stream().findFirst();
  }

  /** Returns what the follow-ups' sources say of the original, each once. */
  default List<OriginalReference> references() {
    return followUps().stream()
        .flatMap(review -> review.followUp().flatMap(FollowUp::original).stream())
        .distinct()
        .toList();
  }

  /**
   * Returns the inspections that speak, or should, of progress: the follow-ups, and before them an
   * original that does so itself, as a review does whose source names no original. What they say of
   * several areas at once stays with them, in {@link Inspection#overallProgress}.
   */
  default List<Inspection> reviews() {
    Stream<Inspection> speaking =
        originals().stream().filter(i -> !i.progress().isEmpty() || !i.overallProgress().isEmpty());
    return Stream.concat(speaking, followUps().stream()).toList();
  }

  /** Returns the priority areas that anybody names, the original's first. */
  default List<PriorityAreaHistory> priorityAreas() {
    return NamedAreas.of(this);
  }

  /**
   * Returns how many priority areas are stated to exist and nowhere named, at least: five are
   * stated, four named, so one is not. The original's statement goes first, the largest of the
   * follow-ups' stands in for it; absent if nobody states a number.
   */
  default OptionalInt statedButNotNamed() {
    return StatedAreas.notNamed(this);
  }
}
