package io.github.openinspections.examples.springboot;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The RFC 9457 document of a status that needs no further detail. */
final class StatusDocument {
  private StatusDocument() {}

  static ProblemDetail of(HttpStatus status) {
    ProblemDetail document = ProblemDetail.forStatus(status);
    document.setTitle(status.getReasonPhrase());
    return document;
  }
}
