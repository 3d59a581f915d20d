package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ConformsToRules}; created and called by providers. Thread-safe, even if a provider
 * initializes it for every value, as Apache BVal does.
 */
public final class ConformsToRulesValidator
    implements ConstraintValidator<ConformsToRules, Inspection> {
  private static final Wording DEFAULT = Wording.of("ConformsToRules");

  private volatile @Nullable ConstrainedRules rules;

  /** Called by providers. */
  public ConformsToRulesValidator() {}

  /**
   * Prepares the rules.
   *
   * @throws jakarta.validation.ConstraintDeclarationException if the rules cannot be created, or
   *     the language is not a language tag
   */
  @Override
  public void initialize(ConformsToRules constraint) {
    ConstrainedRules known = rules;
    if (known == null || !known.areOf(constraint)) {
      rules = new ConstrainedRules(constraint);
    }
  }

  @Override
  public boolean isValid(@Nullable Inspection inspection, ConstraintValidatorContext context) {
    if (inspection == null) {
      return true;
    }
    ConstrainedRules prepared = Objects.requireNonNull(rules, "initialize was not called");
    List<Problem> problems =
        prepared.problems(
            inspection,
            context.getClockProvider().getClock(),
            ProviderExtras.of(context).standardRules());
    if (problems.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    problems.forEach(problem -> violate(problem, context));
    return false;
  }

  private static void violate(Problem problem, ConstraintValidatorContext context) {
    boolean kept = ProviderExtras.of(context).payload(problem);
    String pointer = kept ? PropertyPath.beforeBracket(problem.pointer()) : problem.pointer();
    String template =
        DEFAULT.isDefaultOf(context)
            ? Literal.of(Violations.message(problem))
            : context.getDefaultConstraintMessageTemplate();
    PropertyPath.add(context.buildConstraintViolationWithTemplate(template), pointer);
  }
}
