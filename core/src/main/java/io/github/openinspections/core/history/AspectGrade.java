package io.github.openinspections.core.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one inspection judged about an aspect: a grade with its scale, or a label as printed. Part
 * of a {@link GradeSeries}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AspectGrade extends Serializable permits ImmutableAspectGrade {
  /** The judgement as given; it has a grade, a label, or both. */
  Judgement judgement();

  /** The framework, stated or derived; absent if neither decides. */
  Optional<FrameworkCode> framework();

  /** The inspection. */
  @Value.Redacted
  Inspection inspection();

  /**
   * Returns the period from the first to the last day of fieldwork, or else the date of
   * publication.
   */
  default Optional<DateInterval> date() {
    return InspectionDate.of(inspection());
  }

  /** Returns the grade; absent if only a label was printed. */
  default Optional<Grade> grade() {
    return judgement().grade();
  }

  /** Returns the scale of the grade: levels of different scales have no order. */
  default Optional<ScaleCode> scale() {
    return grade().map(Grade::scale);
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(AspectGrade aspectGrade) {
    return OneLine.of("AspectGrade")
        .named(aspectGrade.judgement().aspect())
        .with(aspectGrade.judgement().grade().map(Grade::level))
        .with(aspectGrade.judgement().grade().map(Grade::scale))
        .with("in", aspectGrade.inspection().id())
        .toString();
  }
}
