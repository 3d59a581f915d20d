package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.core.vocabulary.RatingScale;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link MakesSense} for single values; absent values are accepted. */
final class SenseOfValues {
  private SenseOfValues() {}

  /** PRA-001, QUO-001, and most of TXT-001 and TXT-002. */
  public static final class OfText implements ConstraintValidator<MakesSense, String> {
    private static final Set<String> PLACEHOLDERS = Set.of("nan", "NULL", "n/a", "-", "none");

    /** Called by the provider. */
    public OfText() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || (!text.isBlank() && !PLACEHOLDERS.contains(text) && text.indexOf('\ufffd') < 0);
    }
  }

  /** VOC-001, INS-008, BOD-001, ARE-001: the code is known. */
  public static final class OfCode implements ConstraintValidator<MakesSense, Code> {
    /** Called by the provider. */
    public OfCode() {}

    @Override
    public boolean isValid(@Nullable Code code, ConstraintValidatorContext context) {
      return code == null || code.isKnown();
    }
  }

  /** INS-001 and INS-003: the interval ends neither before it begins nor in the future. */
  public static final class OfInterval implements ConstraintValidator<MakesSense, DateInterval> {
    /** Called by the provider. */
    public OfInterval() {}

    @Override
    public boolean isValid(@Nullable DateInterval interval, ConstraintValidatorContext context) {
      return interval == null
          || (!interval.endsBeforeItBegins() && isPast(interval.end(), context));
    }
  }

  /** INS-003: the date is not in the future. */
  public static final class OfDate implements ConstraintValidator<MakesSense, PartialDate> {
    /** Called by the provider. */
    public OfDate() {}

    @Override
    public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
      return date == null || isPast(date, context);
    }
  }

  /** JUD-001, PRG-007: the level is on the scale. */
  public static final class OfGrade implements ConstraintValidator<MakesSense, Grade> {
    /** Called by the provider. */
    public OfGrade() {}

    @Override
    public boolean isValid(@Nullable Grade grade, ConstraintValidatorContext context) {
      return grade == null
          || RatingScale.find(grade.scale()).filter(s -> !s.has(grade.level())).isEmpty();
    }
  }

  private static boolean isPast(PartialDate date, ConstraintValidatorContext context) {
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    return date.year() < today.getYear() || !date.isAfter(PartialDate.from(today));
  }
}
