package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Severity;
import java.io.Serializable;

/**
 * How a rule was broken; one rule has one severity, unless its reader says otherwise. Not a record,
 * which Kryo cannot read back.
 */
final class RuleTally implements Comparable<RuleTally>, Serializable {
  final String rule;
  final Severity severity;

  RuleTally(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  @Override
  public int compareTo(RuleTally other) {
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : severity.compareTo(other.severity);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleTally tally
        && rule.equals(tally.rule)
        && severity == tally.severity;
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + severity.hashCode();
  }
}
