package io.github.openinspections.examples.springboot;

import io.github.openinspections.spring.RefusedInspectionException;
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
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every other request that cannot be served with {@code application/problem+json}, as the
 * starter answers those with a broken inspection. None of Spring's own texts are used: they repeat
 * what the client sent and pass through message templates, which change braces and apostrophes.
 */
@RestControllerAdvice
class RefusalAnswers extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

  @ExceptionHandler
  ResponseEntity<Object> lost(UncheckedIOException lost) {
    return lost(Objects.requireNonNull(lost.getCause(), "always has a cause"));
  }

  /** The client sent less than it announced; it may still be waiting for the response. */
  @ExceptionHandler
  ResponseEntity<Object> lost(IOException lost) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.CONNECTION, "close");
    return answer(StatusDocument.of(HttpStatus.BAD_REQUEST), headers);
  }

  @ExceptionHandler
  ResponseEntity<Object> defect(RuntimeException defect) {
    LOG.error("A request could not be answered", defect);
    return answer(StatusDocument.of(HttpStatus.INTERNAL_SERVER_ERROR), HttpHeaders.EMPTY);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return Causes.of(unreadable)
        .filter(IOException.class::isInstance)
        .findFirst()
        .map(lost -> lost((IOException) lost))
        .orElseGet(
            () ->
                answer(
                    RefusedInspectionException.unreadable(List.of()).getBody(), HttpHeaders.EMPTY));
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
    return answer(StatusDocument.of(known), headers);
  }

  private static ResponseEntity<Object> answer(ProblemDetail document, HttpHeaders headers) {
    return ResponseEntity.status(document.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(document);
  }
}
