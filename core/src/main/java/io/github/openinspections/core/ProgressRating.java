package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Absence;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far one priority area has improved, as one review saw it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ProgressRating extends WithProgressRating, Serializable
    permits ImmutableProgressRating {
  /** The id of the priority area; in a follow-up, of an area of the original. */
  String priorityArea();

  /** The rating as printed ("significant"). */
  Optional<String> label();

  /** The grade, only where the printed word is a level of the scale. */
  Optional<Grade> grade();

  /** Why there is no rating: {@code too-early}, {@code not-reviewed}, {@code not-stated}. */
  Optional<Absence> absence();

  /** Who judged; absent = the inspectors together. */
  Optional<String> judgedBy();

  /** What was said about it. */
  Optional<String> narrative();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the id is empty or has leading or trailing white space
   */
  @Value.Check
  default void check() {
    FormatChecks.requireIdentifier("priorityArea", priorityArea());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(ProgressRating progressRating) {
    return OneLine.of("ProgressRating")
        .with("of", progressRating.priorityArea())
        .with(progressRating.grade().map(Grade::level))
        .with(progressRating.grade().map(Grade::scale))
        .quoted(progressRating.label())
        .with(progressRating.absence())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ProgressRating values; not thread-safe. */
  final class Builder extends ImmutableProgressRating.Builder {
    Builder() {}
  }
}
