package io.github.openinspections.core.facts;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** Adds a problem with a value. */
  public void add(FactRule rule, FactValue value, String sentence) {
    add(rule, value.line(), value.column(), sentence);
  }

  /** Adds a problem at a place; line 0 means that there is none. */
  void add(FactRule rule, int line, int column, String sentence) {
    if (problems.size() >= MOST) {
      unlisted++;
      return;
    }
    Problem.Builder problem =
        Problem.builder().rule(rule.id()).severity(Severity.ERROR).message(sentence);
    if (line > 0) {
      problem.position(Position.of(line, column));
    }
    problems.add(problem.build());
  }

  /** Adds all problems of another collection. */
  void addAll(FactProblems others) {
    for (Problem problem : others.problems) {
      if (problems.size() < MOST) {
        problems.add(problem);
      } else {
        unlisted++;
      }
    }
    unlisted += others.unlisted;
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
      all.add(
          Problem.builder()
              .rule(FactRule.TEXT.id())
              .severity(Severity.ERROR)
              .message(unlisted + " further problems are not listed")
              .build());
    }
    return List.copyOf(all);
  }

  /** Returns what is wrong in sentences. */
  public List<String> sentences() {
    return list().stream().map(Problem::message).toList();
  }
}
