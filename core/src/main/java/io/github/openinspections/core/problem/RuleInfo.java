package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The description of a rule. Readers and validators describe their rules alike, and a report
 * carries the descriptions of the rules that ran. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RuleInfo extends WithRuleInfo, Serializable permits ImmutableRuleInfo {
  /** The id, prefix and number ({@code PRG-001}); never reused for another rule. */
  String id();

  /** The severity of its problems. */
  Severity severity();

  /** The type that the rule is about, such as {@code ProgressRating}. */
  String about();

  /** One line that says what is wrong with data that breaks the rule. */
  String title();

  /** Why it matters, with its source in the field. */
  String rationale();

  /**
   * How to fix data that breaks the rule, in a sentence or two; absent if its author gave no
   * remedy.
   */
  Optional<String> remedy();

  /** The version of this library that introduced the rule. */
  String since();

  /**
   * Rejects ids that a report cannot hold; called for every new value.
   *
   * @throws IllegalArgumentException if the id is empty or has leading or trailing white space
   */
  @Value.Check
  default void check() {
    FormatChecks.requireIdentifier("rule id", id());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(RuleInfo ruleInfo) {
    return OneLine.of("RuleInfo")
        .named(ruleInfo.id())
        .with(ruleInfo.severity())
        .with("about", ruleInfo.about())
        .with("since", ruleInfo.since())
        .toString();
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
