package io.github.openinspections.spring;

import io.github.openinspections.validation.RuleBook;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Makes {@code @ConformsToRules} check the {@link RuleBook} of the program wherever it names no
 * rules. Needs Hibernate Validator, whose constraint validator payload carries the book; a
 * customizer of the program that sets another payload comes later and wins.
 */
@AutoConfiguration(
    after = InspectionsAutoConfiguration.class,
    beforeName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnClass({
  HibernateValidatorConfiguration.class,
  ValidationConfigurationCustomizer.class
})
public final class InspectionsValidationAutoConfiguration {
  /** Called by Spring. */
  public InspectionsValidationAutoConfiguration() {}

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ValidationConfigurationCustomizer inspectionRulesOfConstraints(RuleBook rules) {
    return configuration -> {
      if (configuration instanceof HibernateValidatorConfiguration hibernate) {
        hibernate.constraintValidatorPayload(rules);
      }
    };
  }
}
