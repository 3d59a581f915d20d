package io.github.openinspections.core.history;

import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The grades of one aspect over time, of one provider. The grades of two homes are two series, even
 * if one council runs both; those on two scales are one series, in which each grade has its scale.
 * Made by {@link InspectionHistory#grades}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface GradeSeries extends Serializable permits ImmutableGradeSeries {
  /** The aspect. */
  AspectCode aspect();

  /**
   * Who was inspected: several for a joint inspection; none if the record does not identify the
   * body, whose inspection is then a series alone.
   */
  List<Provider> providers();

  /** Whom the judgements are about, if not the inspected body. */
  Optional<String> about();

  /** The grades, at least one, oldest first; those without a date come last. */
  List<AspectGrade> grades();

  /** Returns the latest grade, or those among which dates do not decide. */
  default LatestGrade latest() {
    return new ImmutableLatestGrade.Builder()
        .series(this)
        .candidates(LatestCandidates.of(grades()))
        .build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(GradeSeries gradeSeries) {
    return OneLine.of("GradeSeries")
        .named(gradeSeries.aspect())
        .first(gradeSeries.providers())
        .with("about", gradeSeries.about())
        .count(gradeSeries.grades(), "grade")
        .toString();
  }
}
