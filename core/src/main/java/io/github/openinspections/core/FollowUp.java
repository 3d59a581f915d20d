package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What makes an inspection a follow-up: the inspection that it follows up, its place in the series,
 * and the priority areas that it looked at. <em>Not covered</em> and <em>not known</em> differ: an
 * area missing from {@link #covers} was not covered, while an empty list with {@link #coversStated}
 * does not say which areas were. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FollowUp extends WithFollowUp, Serializable permits ImmutableFollowUp {
  /** The id of the original inspection, if known. */
  Optional<String> of();

  /** What the source says about the original. */
  Optional<OriginalReference> original();

  /** 1 for the first follow-up, 2 for the second. */
  OptionalInt ordinal();

  /** The ids of the priority areas that this review looked at. */
  List<String> covers();

  /** The stated number of priority areas that it looked at. */
  OptionalInt coversStated();

  /** How it follows up. */
  Optional<FollowUpKind> kind();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if an id is empty or has leading or trailing white space, or
   *     the count is negative
   */
  @Value.Check
  default void check() {
    of().ifPresent(of -> FormatChecks.requireIdentifier("of", of));
    covers().forEach(id -> FormatChecks.requireIdentifier("covers", id));
    coversStated().ifPresent(count -> FormatChecks.requireCount("coversStated", count));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(FollowUp followUp) {
    return OneLine.of("FollowUp")
        .with("of", followUp.of())
        .with(followUp.kind())
        .with("number", followUp.ordinal())
        .count(followUp.covers(), "area covered")
        .with("areas stated as covered:", followUp.coversStated())
        .toString();
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
