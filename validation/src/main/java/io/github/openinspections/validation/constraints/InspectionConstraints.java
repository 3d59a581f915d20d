package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Puts {@link ConformsToRules} on {@link Inspection} itself, so that {@code @Valid} applies it to
 * every inspection. Needs Hibernate Validator; other providers have no programmatic constraints.
 * Thread-safe if the given configuration is.
 *
 * <pre>{@code
 * InspectionConstraints.addTo(Validation.byProvider(HibernateValidator.class).configure())
 *     .buildValidatorFactory();
 * }</pre>
 */
public final class InspectionConstraints {
  private InspectionConstraints() {}

  /** Adds the constraint with its defaults: no ERROR by the standard rules. */
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
