package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A request whose body is not an inspection, breaks rules or is too large. Its body is the document
 * that answers it (RFC 9457): for problems {@code problemCount}, their number, and {@code
 * problems}, the first of them as {@link ListedProblem}; all texts are those of this library.
 *
 * <p>Thrown for parameters of type {@code @RequestBody Inspection}; endpoints that read by
 * themselves throw it too. Unless the program has an {@code @ExceptionHandler} for it with a higher
 * precedence, the answer is {@code application/problem+json}. The problems are immutable; the
 * document is as mutable as any of Spring's.
 */
public final class RefusedInspectionException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private RefusedInspectionException(RefusalDocument document, List<Problem> problems) {
    super(HttpStatus.valueOf(document.getStatus()), document, null);
    this.problems = List.copyOf(problems);
  }

  /** The body is not an inspection, or not even JSON: 400. */
  public static RefusedInspectionException unreadable(List<Problem> problems) {
    return new RefusedInspectionException(
        RefusalDocument.listing(HttpStatus.BAD_REQUEST, "unreadable", problems), problems);
  }

  /** The body is an inspection that cannot be true: 422. */
  public static RefusedInspectionException breaksRules(List<Problem> problems) {
    return new RefusedInspectionException(
        RefusalDocument.listing(HttpStatus.UNPROCESSABLE_CONTENT, "breaks-rules", problems),
        problems);
  }

  /**
   * The body is larger than the program accepts: 413.
   *
   * @param mostBytes the maximum, which the document states
   */
  public static RefusedInspectionException tooLarge(long mostBytes) {
    return new RefusedInspectionException(RefusalDocument.tooLarge(mostBytes), List.of());
  }

  /** Returns everything that is wrong; empty after Java serialization. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** Returns the status and the number of problems; their texts, which clients send, stay out. */
  @Override
  public String getMessage() {
    return getStatusCode() + ", problems: " + problems().size();
  }
}
