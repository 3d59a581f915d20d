package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.RuleBook;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;

/**
 * What a provider can do beyond the standard. Only Hibernate Validator has extras that help here;
 * its types stay in {@link HibernateExtras}, which is loaded only if they are present.
 */
interface ProviderExtras {
  /** Returns the rules that the factory has in the place of the standard ones, if any. */
  Optional<RuleBook> standardRules();

  /** Makes the problem the payload of the violations built next; returns false if it cannot. */
  boolean payload(Problem problem);

  /** Sets a message parameter; returns false if the provider has no messages of libraries. */
  boolean parameter(String name, String value);

  /** Returns the extras of a context. */
  static ProviderExtras of(ConstraintValidatorContext context) {
    return Presence.HIBERNATE && HibernateExtras.isTheirs(context)
        ? new HibernateExtras(context)
        : None.INSTANCE;
  }

  /** Returns the problem that is the payload of a violation, if there is one. */
  static Optional<Problem> payload(ConstraintViolation<?> violation) {
    return Presence.HIBERNATE ? HibernateExtras.problem(violation) : Optional.empty();
  }

  /** No extras. */
  enum None implements ProviderExtras {
    INSTANCE;

    @Override
    public Optional<RuleBook> standardRules() {
      return Optional.empty();
    }

    @Override
    public boolean payload(Problem problem) {
      return false;
    }

    @Override
    public boolean parameter(String name, String value) {
      return false;
    }
  }

  /** Whether Hibernate Validator is present. */
  final class Presence {
    static final boolean HIBERNATE =
        isLoadable(
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private Presence() {}

    private static boolean isLoadable(String type) {
      try {
        Class.forName(type, false, Presence.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException | LinkageError e) {
        return false;
      }
    }
  }
}
