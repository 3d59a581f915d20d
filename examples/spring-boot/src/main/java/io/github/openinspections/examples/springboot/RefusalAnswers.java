package io.github.openinspections.examples.springboot;

import io.github.openinspections.serialization.InspectionFormatException;
import io.github.openinspections.validation.constraints.Violations;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every request that cannot be served with {@code application/problem+json}. None of
 * Spring's own texts are used: they repeat what the client sent and pass through message templates,
 * which change braces and apostrophes.
 */
@RestControllerAdvice
class RefusalAnswers extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    return answer(refusal.document(), HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<Object> lost(UncheckedIOException lost) {
    return lost(Objects.requireNonNull(lost.getCause(), "always has a cause"));
  }

  /** The client sent less than it announced; it may still be waiting for the response. */
  @ExceptionHandler
  ResponseEntity<Object> lost(IOException lost) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.CONNECTION, "close");
    return answer(Refusal.document(HttpStatus.BAD_REQUEST), headers);
  }

  @ExceptionHandler
  ResponseEntity<Object> defect(RuntimeException defect) {
    LOG.error("A request could not be answered", defect);
    return answer(Refusal.document(HttpStatus.INTERNAL_SERVER_ERROR), HttpHeaders.EMPTY);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Optional<Throwable> cause =
        Causes.of(unreadable)
            .filter(c -> c instanceof InspectionFormatException || c instanceof IOException)
            .findFirst();
    if (cause.orElse(null) instanceof InspectionFormatException broken) {
      return refused(Refusal.unreadable(broken.problems()));
    }
    return cause.orElse(null) instanceof IOException lost
        ? lost(lost)
        : refused(Refusal.unreadable(List.of()));
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<ConstraintViolation<?>> violations =
        invalid.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(
                            error -> result.unwrap(error, ConstraintViolation.class)))
            .toList();
    return refused(Refusal.breaksRules(Violations.problems(violations)));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception ex,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus known =
        Optional.ofNullable(HttpStatus.resolve(status.value())).orElse(HttpStatus.BAD_REQUEST);
    return answer(Refusal.document(known), headers);
  }

  private static ResponseEntity<Object> answer(ProblemDetail document, HttpHeaders headers) {
    return ResponseEntity.status(document.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(document);
  }
}
