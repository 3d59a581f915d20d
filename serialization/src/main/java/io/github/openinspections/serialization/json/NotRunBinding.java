package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.NotRun;

/** The binding table of {@link NotRun}. */
final class NotRunBinding {
  static final ObjectForm<NotRun, Draft> NOT_RUN =
      ObjectForm.of("NotRun", Draft::new, Draft::build)
          .required("rule", Forms.TEXT, NotRun::rule, (d, rule) -> d.rule = rule)
          .required("reason", Forms.TEXT, NotRun::reason, (d, reason) -> d.reason = reason)
          .required("records", LongForm.COUNT, NotRun::records, (d, count) -> d.records = count)
          .closed();

  private NotRunBinding() {}

  /** Gathers why a rule did not run. */
  static final class Draft {
    private String rule = "";
    private String reason = "";
    private long records;

    private NotRun build() {
      return NotRun.of(rule, reason, records);
    }
  }
}
