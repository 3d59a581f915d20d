package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by {@code mapper.readValue} for an inspection, a report or a part of one that cannot be
 * read as its type. It lists every syntax and shape problem, not only the first. Lines and columns
 * are those of the host's parser. The list is immutable; the rest is as mutable as any exception of
 * Jackson.
 */
public final class InspectionFormatException extends DatabindException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InspectionFormatException(JsonParser parser, String type, List<Problem> problems) {
    super(
        parser,
        problems.stream()
            .map(InspectionFormatException::line)
            .collect(Collectors.joining("\n", "Cannot be read as " + type + ":\n", "")));
    this.problems = List.copyOf(problems);
  }

  private static String line(Problem problem) {
    String place = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
    return problem.rule() + place + ": " + problem.message();
  }

  /** Returns everything that is wrong, in report order; empty after Java serialization. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
