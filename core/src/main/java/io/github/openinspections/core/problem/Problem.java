package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One thing that is wrong: which rule says so, where, and with what values. It holds no stack trace
 * and no exception. Values inside the message are shortened and their control characters escaped;
 * {@link #arguments} has the originals, in full unless a report shortened them. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Problem extends WithProblem, Serializable permits ImmutableProblem {
  /**
   * Sorts by record, then by pointer, segment by segment with indexes as numbers, then by rule,
   * then by position. Problems of the file come first.
   */
  Comparator<Problem> REPORT_ORDER =
      Comparator.<Problem>comparingLong(problem -> problem.record().orElse(0))
          .thenComparing(Problem::pointer, PointerOrder.INSTANCE)
          .thenComparing(Problem::rule)
          .thenComparingLong(problem -> problem.position().map(Position::line).orElse(0L))
          .thenComparingLong(problem -> problem.position().map(Position::column).orElse(0L))
          .thenComparing(Problem::message);

  /** The id of the rule. */
  String rule();

  /** Its severity. */
  Severity severity();

  /** What is wrong, in a sentence for people. */
  String message();

  /** The JSON Pointer (RFC 6901) within the record; empty = the record itself. */
  @Value.Default
  default String pointer() {
    return "";
  }

  /** Its position in the file, if known. */
  Optional<Position> position();

  /** The header of the table column. */
  Optional<String> columnName();

  /** The number of the record in the data set, from 1; absent for a problem of the file. */
  OptionalLong record();

  /** The id of the record, if known. */
  Optional<String> id();

  /** The values in the message by name, in the order that the rule gives them. */
  Map<String, String> arguments();

  /**
   * The hash of the values that the problem cites, by which an {@link AcceptedFinding} recognizes
   * it: over the names and values of {@link #arguments} in full, without numbers of records and
   * lines, places in a text and today's date. The message and its language do not matter. Present
   * in reports.
   */
  Optional<String> valueHash();

  /** Returns this problem with the hash of its values, made now if it has none. */
  default Problem hashed() {
    return valueHash().isPresent() ? this : withValueHash(ValueHash.of(arguments()));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Problem problem) {
    return OneLine.of("Problem")
        .named(problem.rule())
        .with(problem.severity())
        .with("record", problem.record())
        .with("at", problem.pointer())
        .with("line", problem.position().map(Position::line))
        .with(problem.message())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Problem} values; not thread-safe. */
  final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
