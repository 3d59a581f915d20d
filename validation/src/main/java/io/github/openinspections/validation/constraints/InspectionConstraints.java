package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Puts {@link ConformsToRules} on {@link Inspection} itself, so that {@code @Valid} finds it
 * wherever an inspection stands. Needs Hibernate Validator; other providers have no constraints
 * that are given by program. Thread-safe as far as the configuration is that it is given.
 *
 * <pre>{@code
 * InspectionConstraints.addTo(Validation.byProvider(HibernateValidator.class).configure())
 *     .buildValidatorFactory();
 * }</pre>
 */
public final class InspectionConstraints {
  private InspectionConstraints() {}

  /** Adds the constraint as it is without attributes: no ERROR by the standard rules. */
  public static HibernateValidatorConfiguration addTo(
      HibernateValidatorConfiguration configuration) {
    return addTo(configuration, new ConformsToRulesDef());
  }

  /**
   * Adds constraints, such as one for every group.
   *
   * @return the configuration
   */
  public static HibernateValidatorConfiguration addTo(
      HibernateValidatorConfiguration configuration, ConformsToRulesDef... constraints) {
    ConstraintMapping mapping = configuration.createConstraintMapping();
    var inspection = mapping.type(Inspection.class);
    for (ConformsToRulesDef constraint : constraints) {
      inspection.constraint(constraint);
    }
    return configuration.addMapping(mapping);
  }
}
