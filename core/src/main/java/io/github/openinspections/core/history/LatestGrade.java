package io.github.openinspections.core.history;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The latest grade of a series, or those among which dates do not decide. Made by {@link
 * GradeSeries#latest}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface LatestGrade extends Serializable permits ImmutableLatestGrade {
  /** The series: whose grades they are, and all earlier ones. */
  @Value.Redacted
  GradeSeries series();

  /**
   * The grades that no other is certainly later than, oldest first; at least one. Fieldwork is
   * compared with fieldwork, and publication with publication; a report whose fieldwork is not
   * known may belong to an inspection at any time before it. A grade without a date may always be
   * the latest.
   */
  List<AspectGrade> candidates();

  /**
   * Returns the latest grade; empty if dates do not decide, as between grades of 2016 and of May
   * 2016. Records that repeat one judgement on one date decide.
   */
  default Optional<AspectGrade> grade() {
    AspectGrade first = candidates().get(0);
    return candidates().stream().allMatch(other -> repeats(first, other))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean repeats(AspectGrade first, AspectGrade other) {
    return other.date().equals(first.date())
        && other.grade().equals(first.grade())
        && other.judgement().label().equals(first.judgement().label());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(LatestGrade latestGrade) {
    return OneLine.of("LatestGrade")
        .named(latestGrade.series().aspect())
        .count(latestGrade.candidates(), "candidate")
        .with(
            "in",
            latestGrade.candidates().stream().findFirst().map(grade -> grade.inspection().id()))
        .toString();
  }
}
