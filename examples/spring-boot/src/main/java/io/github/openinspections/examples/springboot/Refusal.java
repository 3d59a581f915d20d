package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.problem.Problem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that is answered with an RFC 9457 document. All texts of it are the service's own. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail document;

  private Refusal(ProblemDetail document) {
    super(document.getDetail(), null, false, false);
    this.document = document;
  }

  /** The body is no inspection, or not even JSON. */
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

  /** The body has more bytes than the service takes. */
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

  /** Returns a document for a status that says all there is to say. */
  static ProblemDetail document(HttpStatus status) {
    ProblemDetail document = ProblemDetail.forStatus(status);
    document.setTitle(status.getReasonPhrase());
    return document;
  }

  /** Returns the answer. */
  ProblemDetail document() {
    return document;
  }
}
