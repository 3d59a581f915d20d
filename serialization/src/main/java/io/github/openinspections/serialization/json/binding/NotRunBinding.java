package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link NotRun}. */
final class NotRunBinding {
  static final ObjectCodec<NotRun, Draft> NOT_RUN =
      ObjectCodec.of("NotRun", Draft::new, Draft::build)
          .required("rule", Codecs.TEXT, NotRun::rule, (d, rule) -> d.rule = rule)
          .required("reason", Codecs.TEXT, NotRun::reason, (d, reason) -> d.reason = reason)
          .required("records", LongCodec.COUNT, NotRun::records, (d, count) -> d.records = count)
          .optional(
              "failed",
              FlagCodec.FLAG,
              one -> ReleaseComparisonBinding.flag(one.failed()),
              (d, failed) -> d.failed = failed)
          .closed();

  private NotRunBinding() {}

  /** Builds why a rule did not run. */
  static final class Draft {
    private String rule = "";
    private String reason = "";
    private long records;
    private boolean failed;

    private NotRun build() {
      return NotRun.of(rule, reason, records).withFailed(failed);
    }
  }
}
