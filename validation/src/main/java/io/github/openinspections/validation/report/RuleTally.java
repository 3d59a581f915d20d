package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Severity;
import java.io.Serializable;

/**
 * What a report counts: a rule with a severity; only readers give one rule several severities. Not
 * a record, because Kryo cannot read records back.
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
