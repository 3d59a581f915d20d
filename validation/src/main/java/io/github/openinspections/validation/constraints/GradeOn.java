package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.vocabulary.Vocabulary;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * The annotated text is a level of a scale of grades, such as {@code requires-improvement} on
 * {@code ofsted-four-point}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = GradeOnValidator.class)
@Repeatable(GradeOn.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface GradeOn {
  /** How a level is written. */
  enum By {
    /** As the code of the level: {@code requires-improvement}. */
    CODE,
    /**
     * As a label that was printed for a level at some time: {@code "requires improvement to be
     * good"}. Case, punctuation and white space are ignored.
     */
    LABEL
  }

  /** The code of the scale; if the vocabulary lacks it, validation fails at its start. */
  String value();

  /** How the level is written. */
  By by() default By.CODE;

  /**
   * Supplies the vocabulary that has the scale: a public class with a public constructor without
   * parameters. It is asked once for each constraint.
   */
  Class<? extends Supplier<Vocabulary>> vocabulary() default StandardVocabulary.class;

  /** The message. */
  String message() default "{io.github.openinspections.validation.constraints.GradeOn.message}";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one element. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    GradeOn[] value();
  }
}
