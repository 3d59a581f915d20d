package io.github.openinspections.spring;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers refused requests. It has the order of Spring Boot's own advice: before one of the program
 * that takes every exception, after one that is ordered to come first.
 */
@RestControllerAdvice
@Order(0)
final class RefusalAdvice {
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedInspectionException refusal) {
    return ResponseEntity.status(refusal.getStatusCode())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(refusal.getBody());
  }
}
