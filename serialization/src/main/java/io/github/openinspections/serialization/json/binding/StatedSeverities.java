package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/**
 * The number of problems of each severity, as stated in a report.
 *
 * @param error the ERRORs
 * @param warning the WARNINGs
 * @param info the INFOs
 */
record StatedSeverities(long error, long warning, long info) {
  static final ObjectCodec<StatedSeverities, Draft> SEVERITIES =
      ObjectCodec.of("Severities", Draft::new, Draft::build)
          .required("error", LongCodec.COUNT, StatedSeverities::error, (d, n) -> d.error = n)
          .required("warning", LongCodec.COUNT, StatedSeverities::warning, (d, n) -> d.warning = n)
          .required("info", LongCodec.COUNT, StatedSeverities::info, (d, n) -> d.info = n)
          .closed();

  static StatedSeverities of(ValidationReport report) {
    return new StatedSeverities(
        report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
  }

  long of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case INFO -> info;
    };
  }

  /** Builds the numbers. */
  static final class Draft {
    private long error;
    private long warning;
    private long info;

    private StatedSeverities build() {
      return new StatedSeverities(error, warning, info);
    }
  }
}
