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
 * The annotated text is a date that may lack its day, or its month and day, as the format writes
 * it: {@code 2016-05-20}, {@code 2016-05} or {@code 2016} (ISO 8601-2:2019 level 0). {@code null}
 * is valid.
 */
@Documented
@Constraint(validatedBy = EdtfDateValidator.class)
@Repeatable(EdtfDate.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EdtfDate {
  /** Whether two dates separated by a slash are also accepted: {@code 2014-01/2014-02}. */
  boolean intervals() default false;

  /** The message. */
  String message() default "{io.github.openinspections.validation.constraints.EdtfDate.message}";

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
    EdtfDate[] value();
  }
}
