package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.RuleBook;
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
 * The annotated inspection breaks no rule. {@code null} is valid.
 *
 * <p>Every problem is one violation: its path leads into the inspection ({@code
 * inspection.progress[2].grade.level}), its message begins with the rule id ({@code "PRG-001: …"}).
 * With Hibernate Validator the {@link io.github.openinspections.core.problem.Problem Problem} is
 * its dynamic payload; {@link Violations#problems} gives the problems back from any provider. Of
 * more than 1,000 problems of an inspection the most severe are violations, and one more, with the
 * name of this annotation as its rule, says how many are not.
 *
 * <p>Rules take today from the provider's clock, whatever clock the rule book has. A constraint
 * does not see the group that is being validated; repeat it to give each group its own severity:
 *
 * <pre>{@code
 * @ConformsToRules
 * @ConformsToRules(minimum = Severity.WARNING, groups = Thorough.class)
 * Inspection inspection;
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ConformsToRulesValidator.class)
@Repeatable(ConformsToRules.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConformsToRules {
  /**
   * If set, replaces the rule's message as the template of every violation. Then only the dynamic
   * payload has the problem.
   */
  String message() default
      "{io.github.openinspections.validation.constraints.ConformsToRules.message}";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};

  /** The lowest severity that is a violation. */
  Severity minimum() default Severity.ERROR;

  /**
   * Supplies the rules: a public class with a public constructor without parameters. A {@link
   * RuleBook} that is the constraint validator payload of a factory of Hibernate Validator takes
   * the place of {@link StandardRules}:
   *
   * <pre>{@code
   * Validation.byProvider(HibernateValidator.class).configure()
   *     .constraintValidatorPayload(RuleBook.standard().without("QUO-003"))
   *     .buildValidatorFactory();
   * }</pre>
   */
  Class<? extends Supplier<RuleBook>> rules() default StandardRules.class;

  /**
   * The language of the messages, as a language tag; what is not translated stays English. A
   * constraint does not see the locale of the request.
   */
  String language() default "en";

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
    ConformsToRules[] value();
  }
}
