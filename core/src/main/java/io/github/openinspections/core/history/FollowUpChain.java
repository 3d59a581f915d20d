package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One original inspection and everything that followed it up. An inspection without follow-ups is a
 * chain of one.
 *
 * <p>A follow-up of a follow-up belongs to the original at the root. The original may be missing:
 * {@link #originalId} then gives its id if the follow-ups name it, and {@link #references} what
 * they say about it. Follow-ups that refer to each other in a circle have no original.
 *
 * <p>Of several releases of a record, the latest counts. Made by {@link InspectionHistory}.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FollowUpChain extends Serializable permits ImmutableFollowUpChain {
  /** The id of the original, given or only referred to; absent if no follow-up names it. */
  Optional<String> originalId();

  /** The original: one, none if it is missing, several if its id was given more than once. */
  List<Inspection> originals();

  /**
   * The follow-ups: by ordinal, then by fieldwork or else publication, then as given. Those without
   * an ordinal, and among equals those without a date, come last.
   */
  List<Inspection> followUps();

  /** Earlier releases of the above, as given; everything else ignores them. */
  List<Inspection> earlierVersions();

  /** Returns the original, or the first one if its id was given more than once. */
  default Optional<Inspection> original() {
    return originals().stream().findFirst();
  }

  /** Returns what the follow-ups' sources say about the original, without repetitions. */
  default List<OriginalReference> references() {
    return References.of(this);
  }

  /**
   * Returns the inspections that report progress, or should: first any original that does, such as
   * a review whose source names no original, then the follow-ups. What they say about several areas
   * at once is not spread over those areas: see {@link Inspection#overallProgress}.
   */
  default List<Inspection> reviews() {
    Stream<Inspection> speaking =
        originals().stream().filter(i -> !i.progress().isEmpty() || !i.overallProgress().isEmpty());
    return Stream.concat(speaking, followUps().stream()).toList();
  }

  /** Returns the priority areas that any inspection of the chain names, the original's first. */
  default List<PriorityAreaHistory> priorityAreas() {
    return NamedAreas.of(this);
  }

  /**
   * Returns the priority areas that no review is known to have called done: those whose last rating
   * has none of the words met, complete, completed, achieved, implemented, done, closed, with or
   * without "fully" (as printed, or as the level of its grade), and those that no review rated.
   * Progress, however good, is not done.
   */
  default List<OpenPriorityArea> openPriorityAreas() {
    return openPriorityAreas(OpenAreas::saysDone);
  }

  /**
   * Returns the priority areas that no review is known to have called done.
   *
   * <pre>{@code
   * chain.openPriorityAreas(
   *     rating -> rating.grade().equals(Optional.of(Grade.of("progress-words", "significant"))));
   * }</pre>
   *
   * @param done whether a rating means that an area is done; of several ratings in the last review
   *     that rated it, all must
   */
  default List<OpenPriorityArea> openPriorityAreas(Predicate<ProgressRating> done) {
    return OpenAreas.of(this, done);
  }

  /**
   * Returns the smallest possible number of priority areas that are stated to exist but not named:
   * if five are stated and four named, one. The number that the original states takes precedence
   * over the largest that a follow-up states; absent if neither states one.
   */
  default OptionalInt statedButNotNamed() {
    return StatedAreas.notNamed(this);
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(FollowUpChain followUpChain) {
    return OneLine.of("FollowUpChain")
        .named(followUpChain.originalId())
        .count(followUpChain.originals(), "original")
        .count(followUpChain.followUps(), "follow-up")
        .count(followUpChain.earlierVersions(), "earlier version")
        .toString();
  }
}
