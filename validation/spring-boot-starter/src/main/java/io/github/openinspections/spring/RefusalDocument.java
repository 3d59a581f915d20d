package io.github.openinspections.spring;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The answer to a refused request. A type of its own, so that no other document is touched. */
final class RefusalDocument extends ProblemDetail {
  private static final long serialVersionUID = 1L;
  private static final String PROBLEMS = "problems";

  private final String kind;
  private final transient List<Problem> problems;

  private RefusalDocument(HttpStatus status, String kind, List<Problem> problems) {
    super(status.value());
    setTitle(status.getReasonPhrase());
    this.kind = kind;
    this.problems = problems;
  }

  static RefusalDocument listing(HttpStatus status, String kind, List<Problem> problems) {
    RefusalDocument document = new RefusalDocument(status, kind, problems);
    document.setDetail(EnglishRefusals.sentence(kind));
    document.setType(URI.create("urn:openinspections:problem:" + kind));
    document.setProperty("problemCount", problems.stream().mapToLong(Unlisted::count).sum());
    document.setProperty(PROBLEMS, ListedProblem.of(problems));
    return document;
  }

  static RefusalDocument tooLarge(long mostBytes) {
    RefusalDocument document =
        new RefusalDocument(HttpStatus.CONTENT_TOO_LARGE, "too-large", List.of());
    document.setProperty("mostBytes", mostBytes);
    return document;
  }

  /** Says in a language what is in English here; what the program has put in is left as it is. */
  void translate(Language language) {
    if (language == Language.english()) {
      return;
    }
    language
        .text(EnglishRefusals.key(kind))
        .filter(sentence -> EnglishRefusals.sentence(kind).equals(getDetail()))
        .ifPresent(this::setDetail);
    boolean ours =
        problems != null // as after Java serialization
            && getProperties() != null
            && ListedProblem.of(problems).equals(getProperties().get(PROBLEMS));
    if (ours) {
      setProperty(PROBLEMS, ListedProblem.of(problems, language));
    }
  }
}
