package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Problem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The answer to a refused request. A type of its own, so that no other document is touched. */
final class RefusalDocument extends ProblemDetail {
  private static final long serialVersionUID = 1L;

  private RefusalDocument(HttpStatus status) {
    super(status.value());
    setTitle(status.getReasonPhrase());
  }

  static RefusalDocument listing(
      HttpStatus status, String kind, String detail, List<Problem> problems) {
    RefusalDocument document = new RefusalDocument(status);
    document.setDetail(detail);
    document.setType(URI.create("urn:openinspections:problem:" + kind));
    document.setProperty("problemCount", problems.size());
    document.setProperty("problems", ListedProblem.of(problems));
    return document;
  }

  static RefusalDocument tooLarge(long mostBytes) {
    RefusalDocument document = new RefusalDocument(HttpStatus.CONTENT_TOO_LARGE);
    document.setProperty("mostBytes", mostBytes);
    return document;
  }
}
