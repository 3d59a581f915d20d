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
 * The annotated text is the code of a place in the United Kingdom's statistical geography: a
 * capital letter and eight digits, such as {@code S12000006} for Dumfries and Galloway. {@code
 * null} is valid.
 */
@Documented
@Constraint(validatedBy = GssCodeValidator.class)
@Repeatable(GssCode.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface GssCode {
  /**
   * Whether the {@link #vocabulary} must also have an area with the code, in force or not. The
   * standard one has only areas with children's services.
   */
  boolean known() default false;

  /**
   * Supplies the vocabulary for {@link #known}; otherwise it is not asked: a public class with a
   * public constructor without parameters. It is asked once for each constraint.
   */
  Class<? extends Supplier<Vocabulary>> vocabulary() default StandardVocabulary.class;

  /** The message. */
  String message() default "{io.github.openinspections.validation.constraints.GssCode.message}";

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
    GssCode[] value();
  }
}
