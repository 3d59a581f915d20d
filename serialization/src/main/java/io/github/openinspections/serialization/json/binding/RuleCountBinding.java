package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/** The binding table of {@link RuleCount}. */
final class RuleCountBinding {
  static final ObjectCodec<RuleCount, Draft> RULE_COUNT =
      ObjectCodec.of("RuleCount", Draft::new, Draft::build)
          .required("rule", Codecs.TEXT, RuleCount::rule, (d, rule) -> d.rule = rule)
          .required(
              "severity",
              SeverityCodec.SEVERITY,
              RuleCount::severity,
              (d, severity) -> d.severity = severity)
          .required("count", LongCodec.COUNT, RuleCount::count, (d, count) -> d.count = count)
          .required("listed", LongCodec.COUNT, RuleCount::listed, (d, listed) -> d.listed = listed)
          .optional(
              "accepted",
              LongCodec.COUNT,
              rule -> Optional.of(rule.accepted()).filter(accepted -> accepted != 0),
              (d, accepted) -> d.accepted = accepted)
          .closed();

  private RuleCountBinding() {}

  /** Builds a count. */
  static final class Draft {
    private String rule = "";
    private Severity severity = Severity.ERROR;
    private long count;
    private long listed;
    private long accepted;

    private RuleCount build() {
      return RuleCount.of(rule, severity, count, listed).withAccepted(accepted);
    }
  }
}
