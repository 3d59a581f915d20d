package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;

/** The binding table of {@link RuleCount}. */
final class RuleCountBinding {
  static final ObjectForm<RuleCount, Draft> RULE_COUNT =
      ObjectForm.of("RuleCount", Draft::new, Draft::build)
          .required("rule", Forms.TEXT, RuleCount::rule, (d, rule) -> d.rule = rule)
          .required(
              "severity",
              SeverityForm.SEVERITY,
              RuleCount::severity,
              (d, severity) -> d.severity = severity)
          .required("count", LongForm.COUNT, RuleCount::count, (d, count) -> d.count = count)
          .required("listed", LongForm.COUNT, RuleCount::listed, (d, listed) -> d.listed = listed)
          .closed();

  private RuleCountBinding() {}

  /** Gathers a count. */
  static final class Draft {
    private String rule = "";
    private Severity severity = Severity.ERROR;
    private long count;
    private long listed;

    private RuleCount build() {
      return RuleCount.of(rule, severity, count, listed);
    }
  }
}
