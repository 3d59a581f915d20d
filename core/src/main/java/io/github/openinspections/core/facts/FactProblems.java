package io.github.openinspections.core.facts;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what is wrong with facts. A hostile file can have millions of problems: the first
 * thousand are kept, and the last one says how many follow. Not thread-safe.
 */
public final class FactProblems {
  private static final int MOST = 1000;

  /** In order of the file, whichever rule found it; without a place first. */
  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingLong(
              problem -> problem.position().map(Position::line).orElse(0L))
          .thenComparing(Problem.REPORT_ORDER);

  private final List<Problem> problems = new ArrayList<>();
  private long unlisted;

  /** Adds a problem with a value; the message is made only if it is listed. */
  public void add(FactRule rule, FactValue value, Supplier<FactMessage> message) {
    add(rule, value.line(), value.column(), message);
  }

  /** Adds a problem at a place; line 0 means that there is none. */
  void add(FactRule rule, int line, int column, Supplier<FactMessage> message) {
    if (problems.size() >= MOST) {
      unlisted++;
      return;
    }
    Problem problem = problem(rule, message.get());
    problems.add(line > 0 ? problem.withPosition(Position.of(line, column)) : problem);
  }

  private static Problem problem(FactRule rule, FactMessage message) {
    return Problem.builder()
        .rule(rule.id())
        .severity(Severity.ERROR)
        .message(EnglishFacts.sentence(rule, message))
        .arguments(message.values())
        .build();
  }

  /** Returns how many there are so far. */
  long count() {
    return problems.size() + unlisted;
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns what is wrong, in order of the file. */
  public List<Problem> list() {
    List<Problem> all = new ArrayList<>(problems);
    all.sort(BY_PLACE);
    if (unlisted > 0) {
      FactMessage more = FactMessage.of("unlisted").with("problems", Long.toString(unlisted));
      all.add(problem(FactRule.TEXT, more));
    }
    return List.copyOf(all);
  }

  /** Returns what is wrong in sentences. */
  public List<String> sentences() {
    return list().stream().map(Problem::message).toList();
  }
}
