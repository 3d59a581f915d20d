package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown for a file of settings, such as a mapping of tables, that is not understood: nothing of it
 * is used. It lists every problem, not only the first. Files of inspections give problems and no
 * exception. The list is immutable; the rest is as mutable as any exception.
 */
public final class InvalidFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message shows this many problems: enough to begin with, and it fits on a screen. */
  private static final int MOST_SHOWN = 5;

  private static final int LONGEST_LINE = 400;

  private final transient List<Problem> problems;

  /**
   * Makes an exception.
   *
   * @param source what was read, for people: the path of a file
   * @param problems everything that is wrong, in report order
   */
  public InvalidFileException(String source, List<Problem> problems) {
    super(message(source, problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns everything that is wrong, in report order; empty after Java serialization. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(String source, List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    lines.add(PlainText.of(source, LONGEST_LINE) + " is not understood: " + count);
    problems.stream().limit(MOST_SHOWN).map(InvalidFileException::line).forEach(lines::add);
    if (problems.size() > MOST_SHOWN) {
      lines.add("and " + (problems.size() - MOST_SHOWN) + " more");
    }
    return String.join("\n", lines);
  }

  private static String line(Problem problem) {
    String place = problem.position().map(at -> at.line() + ":" + at.column() + " ").orElse("");
    return PlainText.of(place + problem.rule() + " " + problem.message(), LONGEST_LINE);
  }
}
