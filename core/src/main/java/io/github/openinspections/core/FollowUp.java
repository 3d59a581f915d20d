package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What makes an inspection a follow-up: which one it follows up, which in the series it is, and
 * which priority areas it looked at. Not covered and not known are different things: an area
 * outside {@link #covers} was not covered, an empty list with {@link #coversStated} leaves open
 * which. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FollowUp extends WithFollowUp, Serializable permits ImmutableFollowUp {
  /** The id of the original inspection, if known. */
  Optional<String> of();

  /** What the source says of the original. */
  Optional<OriginalReference> original();

  /** 1 for the first follow-up, 2 for the second. */
  OptionalInt ordinal();

  /** The ids of the priority areas that this review looked at. */
  List<String> covers();

  /** How many priority areas it looked at, as stated. */
  OptionalInt coversStated();

  /** How it follows up. */
  Optional<FollowUpKind> kind();

  /** Properties that the format does not define, kept in order. */
  List<Extension> extensions();

  /**
   * Refuses what the format cannot say; called whenever a value is made.
   *
   * @throws IllegalArgumentException if an id is empty or has white space at its ends, or the count
   *     is negative
   */
  @Value.Check
  default void check() {
    of().ifPresent(of -> FormatChecks.requireIdentifier("of", of));
    covers().forEach(id -> FormatChecks.requireIdentifier("covers", id));
    coversStated().ifPresent(count -> FormatChecks.requireCount("coversStated", count));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds FollowUp values; not thread-safe. */
  final class Builder extends ImmutableFollowUp.Builder {
    Builder() {}
  }
}
