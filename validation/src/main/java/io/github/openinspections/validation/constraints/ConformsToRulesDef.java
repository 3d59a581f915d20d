package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.RuleBook;
import java.util.function.Supplier;
import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link ConformsToRules} for constraint mappings of Hibernate Validator, with its attributes; not
 * thread-safe.
 */
public final class ConformsToRulesDef extends ConstraintDef<ConformsToRulesDef, ConformsToRules> {
  /** Makes the constraint without attributes. */
  public ConformsToRulesDef() {
    super(ConformsToRules.class);
  }

  /** Sets {@link ConformsToRules#minimum}. */
  public ConformsToRulesDef minimum(Severity minimum) {
    addParameter("minimum", minimum);
    return this;
  }

  /** Sets {@link ConformsToRules#rules}. */
  public ConformsToRulesDef rules(Class<? extends Supplier<RuleBook>> rules) {
    addParameter("rules", rules);
    return this;
  }

  /** Sets {@link ConformsToRules#language}. */
  public ConformsToRulesDef language(String language) {
    addParameter("language", language);
    return this;
  }
}
