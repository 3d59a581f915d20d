package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that somebody looked at and accepted as it is: most oddities in real data are genuine.
 * It applies to every problem of the rule in the record with this id whose values have this hash;
 * when a value changes, so does the hash, and the problem is open again. A problem without a record
 * id is found by the name of the file instead.
 *
 * <pre>{@code
 * for (Problem problem : report.problems()) {
 *   AcceptedFinding accepted =
 *       AcceptedFinding.of(problem, report.source())
 *           .reason("checked against the printed report")
 *           .on(LocalDate.parse("2026-11-27"))
 *           .build();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AcceptedFinding extends WithAcceptedFinding, Serializable
    permits ImmutableAcceptedFinding {
  /** The id of the rule. */
  String rule();

  /** The id of the record; absent for a problem without one. */
  Optional<String> id();

  /**
   * The name of the file, for a problem without a record id; absent if the data set has no name.
   */
  Optional<String> source();

  /** The {@linkplain Problem#valueHash hash of the values} that were looked at. */
  String valueHash();

  /** What the finding said, for people; it is not compared. */
  Optional<String> excerpt();

  /** Why it is accepted. */
  String reason();

  /** Who accepted it. */
  Optional<String> by();

  /** When it was accepted. */
  LocalDate on();

  /** The last day on which it is accepted; absent = without end. */
  Optional<LocalDate> until();

  /** Whether it has run out on a day. */
  default boolean hasRunOut(LocalDate day) {
    return until().filter(day::isAfter).isPresent();
  }

  /**
   * Rejects dates that JSON cannot hold; called for every new value.
   *
   * @throws IllegalArgumentException if the year of a date is not one from 0 to 9999
   */
  @Value.Check
  default void check() {
    requireYear(on());
    until().ifPresent(AcceptedFinding::requireYear);
  }

  private static void requireYear(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw new IllegalArgumentException(date + " is not in the years 0 to 9999");
    }
  }

  /**
   * Starts the acceptance of a problem; the reason and the day are still missing.
   *
   * @param source the name of the file, which is kept if the problem has no record id
   */
  static Builder of(Problem problem, Optional<String> source) {
    return builder()
        .rule(problem.rule())
        .id(problem.id())
        .source(problem.id().isPresent() ? Optional.empty() : source)
        .valueHash(problem.hashed().valueHash().orElseThrow())
        .excerpt(problem.message());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(AcceptedFinding acceptedFinding) {
    return OneLine.of("AcceptedFinding")
        .named(acceptedFinding.rule())
        .with(acceptedFinding.id())
        .with("in", acceptedFinding.source())
        .with("on", acceptedFinding.on())
        .with("until", acceptedFinding.until())
        .quoted(acceptedFinding.reason())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AcceptedFinding} values; not thread-safe. */
  final class Builder extends ImmutableAcceptedFinding.Builder {
    Builder() {}
  }
}
