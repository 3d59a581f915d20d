package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by {@code mapper.readValue} for a record that is not an inspection. It lists every syntax
 * and shape problem, not only the first. Lines and columns are those of the host's parser. The list
 * is immutable; the rest is as mutable as any exception of Jackson.
 */
public final class InspectionFormatException extends DatabindException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InspectionFormatException(JsonParser parser, List<Problem> problems) {
    super(
        parser,
        problems.stream()
            .map(problem -> problem.rule() + " " + problem.pointer() + ": " + problem.message())
            .collect(Collectors.joining("\n", "Not an inspection:\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** Returns everything that is wrong, in report order; empty after Java serialization. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
