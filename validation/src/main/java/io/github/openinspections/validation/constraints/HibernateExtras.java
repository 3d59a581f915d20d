package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.RuleBook;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What Hibernate Validator can do. */
final class HibernateExtras implements ProviderExtras {
  private final HibernateConstraintValidatorContext context;

  HibernateExtras(ConstraintValidatorContext context) {
    this.context = context.unwrap(HibernateConstraintValidatorContext.class);
  }

  static boolean isTheirs(ConstraintValidatorContext context) {
    return context instanceof HibernateConstraintValidatorContext;
  }

  @SuppressWarnings("NullAway") // null without a payload of that type
  static Optional<Problem> problem(ConstraintViolation<?> violation) {
    return violation instanceof HibernateConstraintViolation<?> theirs
        ? Optional.ofNullable(theirs.getDynamicPayload(Problem.class))
        : Optional.empty();
  }

  @Override
  @SuppressWarnings("NullAway") // null without a payload of that type
  public Optional<RuleBook> standardRules() {
    return Optional.ofNullable(context.getConstraintValidatorPayload(RuleBook.class));
  }

  @Override
  public boolean payload(Problem problem) {
    context.withDynamicPayload(problem);
    return true;
  }

  @Override
  public boolean parameter(String name, String value) {
    context.addMessageParameter(name, value);
    return true;
  }
}
