package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many judgements had a grade, when the source does not say which: "three were weak". Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface JudgementCount extends WithJudgementCount, Serializable
    permits ImmutableJudgementCount {
  /** The grade. */
  Optional<Grade> grade();

  /** The grade as printed. */
  Optional<String> label();

  /** How many. */
  int count();

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
  static String asLine(JudgementCount judgementCount) {
    return OneLine.of("JudgementCount")
        .with("", judgementCount.count())
        .with(judgementCount.grade().map(Grade::level))
        .with(judgementCount.grade().map(Grade::scale))
        .quoted(judgementCount.label())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds JudgementCount values; not thread-safe. */
  final class Builder extends ImmutableJudgementCount.Builder {
    Builder() {}
  }
}
