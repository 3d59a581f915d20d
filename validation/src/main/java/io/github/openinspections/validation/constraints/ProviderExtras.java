package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.problem.Problem;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;

/**
 * What a provider can do beyond the standard. Providers other than Hibernate Validator can do
 * nothing that helps here; its types stay in {@link HibernateExtras}, which loads only where they
 * are present.
 */
interface ProviderExtras {
  /** Makes the problem the payload of the violations that are built next, if it can. */
  void payload(Problem problem);

  /** Sets a parameter of the messages of libraries, or returns false: then it knows neither. */
  boolean parameter(String name, String value);

  /** Returns what can be done with a context. */
  static ProviderExtras of(ConstraintValidatorContext context) {
    return Presence.HIBERNATE && HibernateExtras.isTheirs(context)
        ? new HibernateExtras(context)
        : None.INSTANCE;
  }

  /** Returns the problem that is the payload of a violation, if there is one. */
  static Optional<Problem> payload(ConstraintViolation<?> violation) {
    return Presence.HIBERNATE ? HibernateExtras.problem(violation) : Optional.empty();
  }

  /** The standard and nothing else. */
  enum None implements ProviderExtras {
    INSTANCE;

    @Override
    public void payload(Problem problem) {}

    @Override
    public boolean parameter(String name, String value) {
      return false;
    }
  }

  /** Whether Hibernate Validator is there. */
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
