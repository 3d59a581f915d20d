package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The number that a grade is based on, such as 24 out of 36. The digits are kept: 2.50 is not 2.5.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Score extends WithScore, Serializable permits ImmutableScore {
  /** The score. */
  Optional<BigDecimal> value();

  /** The highest score possible. */
  Optional<BigDecimal> outOf();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if a number needs more than 1000 characters or an exponent
   *     above the greatest {@code int}
   */
  @Value.Check
  default void check() {
    value().ifPresent(value -> FormatChecks.requireShort("value", value));
    outOf().ifPresent(outOf -> FormatChecks.requireShort("outOf", outOf));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Score score) {
    return OneLine.of("Score").with(score.value()).with("out of", score.outOf()).toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Score values; not thread-safe. */
  final class Builder extends ImmutableScore.Builder {
    Builder() {}
  }
}
