package io.github.openinspections.examples.benchmarks.contestant;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Some of our rules on single values, written as a Jakarta user would write them. */
@Constraint(
    validatedBy = {
      SenseOfValues.OfText.class,
      SenseOfValues.OfCode.class,
      SenseOfValues.OfInterval.class,
      SenseOfValues.OfDate.class,
      SenseOfValues.OfGrade.class,
      SenseOfInspection.class
    })
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MakesSense {
  /** The message. */
  String message() default "makes no sense";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};
}
