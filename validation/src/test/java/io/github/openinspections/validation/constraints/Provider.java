package io.github.openinspections.validation.constraints;

import io.github.openinspections.validation.Findings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The providers under test, with the same today as the tests of rules. */
enum Provider {
  HIBERNATE {
    @Override
    ValidatorFactory build() {
      return Validation.byProvider(HibernateValidator.class)
          .configure()
          .clockProvider(() -> Findings.CLOCK)
          .buildValidatorFactory();
    }
  },
  HIBERNATE_WITHOUT_EXPRESSIONS {
    @Override
    ValidatorFactory build() {
      return Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .clockProvider(() -> Findings.CLOCK)
          .buildValidatorFactory();
    }
  },
  BVAL {
    @Override
    ValidatorFactory build() {
      return Validation.byProvider(ApacheValidationProvider.class)
          .configure()
          .clockProvider(() -> Findings.CLOCK)
          .buildValidatorFactory();
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // factories are thread-safe
  private final ValidatorFactory factory = build();

  abstract ValidatorFactory build();

  Validator validator() {
    return factory.getValidator();
  }
}
