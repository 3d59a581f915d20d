package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.NextStepKind;
import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What will happen next, as announced: a further review, a plan, or nothing more. Immutable and
 * thread-safe.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the attribute replaces Builder.from(NextStep)
public sealed interface NextStep extends WithNextStep, Serializable permits ImmutableNextStep {
  /** Its kind. */
  Optional<NextStepKind> kind();

  /** The step as printed. */
  String label();

  /** The time allowed; weeks are stored as seven days each. */
  Optional<Period> within();

  /** The latest date for it. */
  Optional<PartialDate> by();

  /** The earliest date for it. */
  Optional<PartialDate> from();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if a unit of the period is negative or above 999999
   */
  @Value.Check
  default void check() {
    within().ifPresent(within -> FormatChecks.requirePeriod("within", within));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(NextStep nextStep) {
    return OneLine.of("NextStep")
        .with(nextStep.kind())
        .quoted(nextStep.label())
        .with("within", nextStep.within())
        .with("by", nextStep.by())
        .with("from", nextStep.from())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds NextStep values; not thread-safe. */
  final class Builder extends ImmutableNextStep.Builder {
    Builder() {}
  }
}
