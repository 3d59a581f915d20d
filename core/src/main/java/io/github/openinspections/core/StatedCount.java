package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many priority areas the source says there are; 0 means that there are none of that kind.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StatedCount extends WithStatedCount, Serializable
    permits ImmutableStatedCount {
  /** The kind that is counted. */
  Optional<PriorityAreaKind> kind();

  /** How many. */
  int count();

  /** The statement as printed ("five areas for improvement"). */
  Optional<String> label();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  @Value.Check
  default void check() {
    FormatChecks.requireCount("count", count());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(StatedCount statedCount) {
    return OneLine.of("StatedCount")
        .with("", statedCount.count())
        .with(statedCount.kind())
        .quoted(statedCount.label())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds StatedCount values; not thread-safe. */
  final class Builder extends ImmutableStatedCount.Builder {
    Builder() {}
  }
}
