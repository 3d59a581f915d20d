package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns what a provider reports back into problems. Thread-safe. */
public final class Violations {
  private static final String AFTER_RULE = ": ";

  private Violations() {}

  /**
   * Returns the problems in {@link Problem#REPORT_ORDER}, each once, even if several constraints or
   * groups report it for one inspection. Pointers are relative to the inspection.
   *
   * <p>A provider without dynamic payload (Apache BVal) keeps rule, severity, message, pointer and
   * record id, but loses the arguments. A constraint that is not {@link ConformsToRules}, or that
   * has a custom message, is not a rule; so that nothing is lost, its violation is an ERROR with
   * the full name of the annotation as its rule, and a pointer from the validated root.
   */
  public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
    return problems(violations, Violations::problem);
  }

  /**
   * Returns the same problems with pointers from the value that was validated: {@code
   * /visits/2/inspection/title} instead of {@code /title}. Parameters of methods have no name here.
   */
  public static List<Problem> problemsFromRoot(
      Collection<? extends ConstraintViolation<?>> violations) {
    return problems(violations, Violations::problemFromRoot);
  }

  private static List<Problem> problems(
      Collection<? extends ConstraintViolation<?>> violations,
      Function<ConstraintViolation<?>, Problem> problem) {
    IdentityHashMap<Object, Set<Problem>> byValue = new IdentityHashMap<>();
    for (ConstraintViolation<?> violation : violations) {
      byValue
          .computeIfAbsent(violation.getInvalidValue(), value -> new LinkedHashSet<>())
          .add(problem.apply(violation));
    }
    return byValue.values().stream().flatMap(Set::stream).sorted(Problem.REPORT_ORDER).toList();
  }

  /** Returns the message of a violation for a problem. */
  static String message(Problem problem) {
    return problem.rule() + AFTER_RULE + problem.message();
  }

  private static Problem problem(ConstraintViolation<?> violation) {
    return ProviderExtras.payload(violation)
        .or(() -> fromMessage(violation))
        .orElseGet(() -> ofOtherConstraint(violation));
  }

  private static Problem problemFromRoot(ConstraintViolation<?> violation) {
    Problem problem = problem(violation);
    return violation.getConstraintDescriptor().getAnnotation() instanceof ConformsToRules
        ? problem.withPointer(
            PointerOf.partBeforeInspection(violation.getPropertyPath()) + problem.pointer())
        : problem;
  }

  private static Optional<Problem> fromMessage(ConstraintViolation<?> violation) {
    if (violation.getConstraintDescriptor().getAnnotation() instanceof ConformsToRules constraint
        && violation.getInvalidValue() instanceof Inspection inspection) {
      String message = violation.getMessage();
      return ConstrainedRules.book(constraint.rules()).infos().stream()
          .filter(rule -> message.startsWith(rule.id() + AFTER_RULE))
          .findFirst()
          .map(rule -> problem(rule, inspection, violation));
    }
    return Optional.empty();
  }

  private static Problem problem(
      RuleInfo rule, Inspection inspection, ConstraintViolation<?> violation) {
    return Problem.builder()
        .rule(rule.id())
        .severity(rule.severity())
        .message(violation.getMessage().substring((rule.id() + AFTER_RULE).length()))
        .pointer(PointerOf.partInInspection(violation.getPropertyPath()))
        .id(inspection.id())
        .build();
  }

  private static Problem ofOtherConstraint(ConstraintViolation<?> violation) {
    return Problem.builder()
        .rule(violation.getConstraintDescriptor().getAnnotation().annotationType().getName())
        .severity(Severity.ERROR)
        .message(violation.getMessage())
        .pointer(PointerOf.whole(violation.getPropertyPath()))
        .build();
  }
}
