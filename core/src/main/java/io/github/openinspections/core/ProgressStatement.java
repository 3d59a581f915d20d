package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What was said about the progress of several priority areas at once, or of all, without naming
 * them. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProgressStatement extends WithProgressStatement, Serializable
    permits ImmutableProgressStatement {
  /** The statement as printed ("significant progress"). */
  String label();

  /** How many areas it is about; absent = not stated. */
  OptionalInt areas();

  /** The grade, only where the printed word is a level of the scale. */
  Optional<Grade> grade();

  /** Who judged; absent = the inspectors together. */
  Optional<String> judgedBy();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  @Value.Check
  default void check() {
    areas().ifPresent(count -> FormatChecks.requireCount("areas", count));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(ProgressStatement progressStatement) {
    return OneLine.of("ProgressStatement")
        .quoted(progressStatement.label())
        .with("areas:", progressStatement.areas())
        .with(progressStatement.grade().map(Grade::level))
        .with(progressStatement.grade().map(Grade::scale))
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ProgressStatement values; not thread-safe. */
  final class Builder extends ImmutableProgressStatement.Builder {
    Builder() {}
  }
}
