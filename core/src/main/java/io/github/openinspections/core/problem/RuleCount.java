package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How often a rule was broken: by open problems, and apart from them by problems that were
 * accepted. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RuleCount extends WithRuleCount, Serializable permits ImmutableRuleCount {
  /** The id of the rule. */
  String rule();

  /** Its severity in this report. */
  Severity severity();

  /** The exact number of open problems: all that were not accepted. */
  long count();

  /** How many of them the report lists; fewer if there is a limit and it was reached. */
  long listed();

  /** The exact number of accepted problems, which are not counted above. */
  @Value.Default
  default long accepted() {
    return 0;
  }

  /** Returns a count without accepted problems. */
  static RuleCount of(String rule, Severity severity, long count, long listed) {
    return builder().rule(rule).severity(severity).count(count).listed(listed).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(RuleCount ruleCount) {
    return OneLine.of("RuleCount")
        .named(ruleCount.rule())
        .with(ruleCount.severity())
        .with("", ruleCount.count())
        .with("listed", ruleCount.listed())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds RuleCount values; not thread-safe. */
  final class Builder extends ImmutableRuleCount.Builder {
    Builder() {}
  }
}
