package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.FormatChecks;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be known of a rule without running it: the reader and the validator both describe
 * theirs so, and a report carries the descriptions of the rules that ran. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface RuleInfo extends WithRuleInfo, Serializable permits ImmutableRuleInfo {
  /** The id, prefix and number ({@code PRG-001}); never used again for another rule. */
  String id();

  /** How bad it is when broken. */
  Severity severity();

  /** The type that the rule is about, such as {@code ProgressRating}. */
  String about();

  /** One line that says what is wrong when the rule is broken. */
  String title();

  /** Why it matters, with its source in the field. */
  String rationale();

  /**
   * What to do about a breach, in a sentence or two; absent if whoever wrote the rule gave none.
   */
  Optional<String> remedy();

  /** The version of this library that brought the rule. */
  String since();

  /**
   * Refuses ids that cannot stand in a report; called whenever a value is made.
   *
   * @throws IllegalArgumentException if the id is empty or has white space at its ends
   */
  @Value.Check
  default void check() {
    FormatChecks.requireIdentifier("rule id", id());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RuleInfo} values; not thread-safe. */
  final class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}
