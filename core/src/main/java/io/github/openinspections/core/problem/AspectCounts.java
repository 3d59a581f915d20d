package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The judgements on one aspect: by grade, and those without a grade by what they have instead. Each
 * judgement is counted once. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AspectCounts extends WithAspectCounts, Serializable
    permits ImmutableAspectCounts {
  /** The code of the aspect. */
  String aspect();

  /**
   * The grades that come first in the order of the codes of scale and level, up to a limit, with
   * exact numbers.
   */
  List<GradeCount> grades();

  /** How many judgements have a grade that is not listed. */
  @Value.Default
  default long otherGrades() {
    return 0;
  }

  /** How many have no grade but a reason for that, such as {@code not-inspected}. */
  @Value.Default
  default long absent() {
    return 0;
  }

  /** How many have neither grade nor reason but a printed label, which is no level of a scale. */
  @Value.Default
  default long labelOnly() {
    return 0;
  }

  /** How many have neither grade nor reason nor label. */
  @Value.Default
  default long empty() {
    return 0;
  }

  /** Returns the number of judgements. */
  default long sum() {
    long sum = otherGrades() + absent() + labelOnly() + empty();
    for (GradeCount grade : grades()) {
      sum += grade.count();
    }
    return sum;
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(AspectCounts aspectCounts) {
    return OneLine.of("AspectCounts")
        .named(aspectCounts.aspect())
        .count(aspectCounts.grades(), "grade")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds AspectCounts values; not thread-safe. */
  final class Builder extends ImmutableAspectCounts.Builder {
    Builder() {}
  }
}
