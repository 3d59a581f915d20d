package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.problem.Problem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refused request and its RFC 9457 document, whose texts all come from the service. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail document;

  private Refusal(ProblemDetail document) {
    super(document.getDetail(), null, false, false);
    this.document = document;
  }

  /** The body is not an inspection, or not even JSON. */
  static Refusal unreadable(List<Problem> problems) {
    return listing(
        HttpStatus.BAD_REQUEST,
        "unreadable",
        "The body cannot be read as an inspection.",
        problems);
  }

  /** The body is an inspection that cannot be true. */
  static Refusal breaksRules(List<Problem> problems) {
    return listing(
        HttpStatus.UNPROCESSABLE_CONTENT, "breaks-rules", "The inspection breaks rules.", problems);
  }

  /** The body is larger than the service accepts. */
  static Refusal tooLarge(long most) {
    ProblemDetail document = document(HttpStatus.CONTENT_TOO_LARGE);
    document.setProperty("mostBytes", most);
    return new Refusal(document);
  }

  private static Refusal listing(
      HttpStatus status, String kind, String detail, List<Problem> problems) {
    ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
    document.setTitle(status.getReasonPhrase());
    document.setType(URI.create("urn:openinspections:problem:" + kind));
    document.setProperty("problemCount", problems.size());
    document.setProperty("problems", ListedProblem.of(problems));
    return new Refusal(document);
  }

  /** Returns the document of a status that needs no further detail. */
  static ProblemDetail document(HttpStatus status) {
    ProblemDetail document = ProblemDetail.forStatus(status);
    document.setTitle(status.getReasonPhrase());
    return document;
  }

  /** Returns the document. */
  ProblemDetail document() {
    return document;
  }
}
