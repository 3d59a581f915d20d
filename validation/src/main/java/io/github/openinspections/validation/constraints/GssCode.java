package io.github.openinspections.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
   * Whether the code must also be in the {@link
   * io.github.openinspections.core.vocabulary.AreaRegister register}, in force or not. The register
   * has only areas with children's services.
   */
  boolean known() default false;

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
