package io.github.openinspections.spring;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionFormatException;
import io.github.openinspections.validation.constraints.ConformsToRules;
import io.github.openinspections.validation.constraints.Violations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Recognizes the exceptions of Spring that are about inspections and about nothing else. */
final class RefusalOf {
  private RefusalOf() {}

  static Optional<RefusedInspectionException> exception(
      Exception failure, HttpServletRequest request) {
    if (failure instanceof RefusedInspectionException refused) {
      return Optional.of(refused);
    }
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return format(unreadable)
          .map(format -> RefusedInspectionException.unreadable(fromRoot(format)));
    }
    if (failure instanceof HandlerMethodValidationException invalid
        && !invalid.isForReturnValue()) {
      return ofRules(violations(invalid), request);
    }
    if (failure instanceof MethodArgumentNotValidException invalid) {
      return ofRules(violations(invalid), request);
    }
    return Optional.empty();
  }

  /** Returns what a mapper threw for an inspection, alone or within something else. */
  private static Optional<InspectionFormatException> format(Throwable failure) {
    @Nullable Throwable cause = failure.getCause();
    while (cause != null && !(cause instanceof InspectionFormatException)) {
      cause = cause.getCause();
    }
    return Optional.ofNullable((InspectionFormatException) cause);
  }

  /** Returns the problems with pointers from the body, whatever the inspection is within. */
  private static List<Problem> fromRoot(InspectionFormatException format) {
    String above =
        format.getPath().stream()
            .map(
                part ->
                    part.getPropertyName() == null
                        ? Integer.toString(part.getIndex())
                        : part.getPropertyName().replace("~", "~0").replace("/", "~1"))
            .map(segment -> "/" + segment)
            .collect(Collectors.joining());
    return format.problems().stream()
        .map(problem -> problem.withPointer(above + problem.pointer()))
        .toList();
  }

  private static List<Optional<ConstraintViolation<?>>> violations(
      HandlerMethodValidationException invalid) {
    List<Optional<ConstraintViolation<?>>> violations = new ArrayList<>();
    for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
      result
          .getResolvableErrors()
          .forEach(
              error ->
                  violations.add(violation(() -> result.unwrap(error, ConstraintViolation.class))));
    }
    return violations;
  }

  private static List<Optional<ConstraintViolation<?>>> violations(
      MethodArgumentNotValidException invalid) {
    return invalid.getAllErrors().stream()
        .map(error -> violation(() -> error.unwrap(ConstraintViolation.class)))
        .toList();
  }

  /** Returns the violation of a rule; empty for every other error. */
  private static Optional<ConstraintViolation<?>> violation(
      Supplier<ConstraintViolation<?>> source) {
    try {
      return Optional.<ConstraintViolation<?>>of(source.get())
          .filter(
              violation ->
                  violation.getConstraintDescriptor().getAnnotation() instanceof ConformsToRules);
    } catch (IllegalArgumentException notOfJakarta) {
      return Optional.empty();
    }
  }

  private static Optional<RefusedInspectionException> ofRules(
      List<Optional<ConstraintViolation<?>>> errors, HttpServletRequest request) {
    List<ConstraintViolation<?>> violations = errors.stream().flatMap(Optional::stream).toList();
    if (violations.isEmpty() || violations.size() < errors.size()) {
      return Optional.empty();
    }
    return Optional.of(
        RefusedInspectionException.breaksRules(
            BodyEntry.of(request)
                .filter(body -> areAbout(body, violations))
                .map(body -> Violations.problems(violations).stream().map(body::place).toList())
                .orElseGet(() -> Violations.problemsFromRoot(violations))));
  }

  private static boolean areAbout(Entry body, List<ConstraintViolation<?>> violations) {
    return body.inspection()
        .filter(read -> violations.stream().allMatch(broken -> broken.getInvalidValue() == read))
        .isPresent();
  }
}
