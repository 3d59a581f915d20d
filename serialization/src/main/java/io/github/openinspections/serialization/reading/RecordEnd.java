package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.source.RecordText;
import java.util.List;
import java.util.Optional;

/**
 * Whether anybody knows where a record of a list ends, and so where the next one begins. Strings
 * and brackets say where it seems to; what is wrong with the record can show that they mislead.
 */
final class RecordEnd {
  private RecordEnd() {}

  /**
   * Whether something was found after which a text is not read any further, though it may go on: it
   * is not UTF-8, or it exceeds a limit. Whether it is JSON was not seen.
   */
  static boolean isUnread(List<Problem> problems) {
    return problems.stream().anyMatch(RecordEnd::isUnread);
  }

  private static boolean isUnread(Problem problem) {
    return is(problem, ReadingRule.ENCODING) || is(problem, ReadingRule.LIMIT);
  }

  private static boolean is(Problem problem, ReadingRule rule) {
    return problem.rule().equals(rule.info().id());
  }

  /** Whether a record does not end where it seems to, or may not. */
  static boolean isLost(Entry entry, byte[] bytes, int from, int to) {
    return entry.problems().stream().anyMatch(problem -> isLost(entry, problem, bytes, from, to));
  }

  private static boolean isLost(Entry entry, Problem problem, byte[] bytes, int from, int to) {
    if (is(problem, ReadingRule.SYNTAX)) {
      long broken = offset(problem.position()) - offset(entry.position());
      return !BrokenRecord.endsAsItSeems(bytes, from, to, broken);
    }
    return isUnread(problem) && !BrokenRecord.endsAsItSeems(bytes, from, to);
  }

  private static long offset(Optional<Position> place) {
    return place.flatMap(p -> p.offset().stream().boxed().findFirst()).orElse(0L);
  }

  /** Returns the place at which a record that does not end where it seems to is not JSON. */
  static Position breakOf(Entry entry, byte[] bytes, int from, int to) {
    return entry.problems().stream()
        .filter(problem -> is(problem, ReadingRule.SYNTAX))
        .flatMap(problem -> problem.position().stream())
        .findFirst()
        .orElseGet(
            () -> {
              int broken = new BrokenRecord().scan(bytes, from, to);
              return new RecordText(bytes, from, to, entry.position().orElseThrow(), true)
                  .position((broken < 0 ? to : broken) - (long) from);
            });
  }

  /** Whether a record that seems to go on to the end of the input is cut off or broken. */
  static boolean isLast(Entry entry, byte[] bytes, int from, int to) {
    List<Problem> problems = entry.problems();
    return problems.stream()
            .anyMatch(
                problem -> is(problem, ReadingRule.CUT_OFF) || is(problem, ReadingRule.SYNTAX))
        || (isUnread(problems) && new BrokenRecord().scan(bytes, from, to) >= 0);
  }
}
