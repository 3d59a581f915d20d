package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/** A problem that was looked at and accepted, and by which entry. Immutable and thread-safe. */
@Value.Immutable
public sealed interface AcceptedProblem extends WithAcceptedProblem, Serializable
    permits ImmutableAcceptedProblem {
  /** The problem. */
  Problem problem();

  /** Who accepted it, when and why. */
  AcceptedFinding acceptance();

  /** Returns an accepted problem. */
  static AcceptedProblem of(Problem problem, AcceptedFinding acceptance) {
    return builder().problem(problem).acceptance(acceptance).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(AcceptedProblem acceptedProblem) {
    return OneLine.of("AcceptedProblem")
        .named(acceptedProblem.problem().rule())
        .with("record", acceptedProblem.problem().record())
        .quoted(acceptedProblem.acceptance().reason())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AcceptedProblem} values; not thread-safe. */
  final class Builder extends ImmutableAcceptedProblem.Builder {
    Builder() {}
  }
}
