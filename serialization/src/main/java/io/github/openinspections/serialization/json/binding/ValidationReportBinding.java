package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/**
 * The binding table of {@link ValidationReport}. The lists that every consumer looks at are always
 * written; the others only if the report has them.
 */
public final class ValidationReportBinding {
  private static final FormatVersionCodec FORMAT =
      new FormatVersionCodec("openinspections-report/1");

  /** The table. */
  public static final ObjectCodec<StatedReport, ?> REPORT =
      ObjectCodec.of("ValidationReport", Draft::new, Draft::build)
          .required("format", FORMAT, r -> FORMAT.expected(), (d, version) -> {})
          .optional("source", Codecs.TEXT, r -> r.report().source(), (d, s) -> d.report.source(s))
          .optional("sheet", Codecs.TEXT, r -> r.report().sheet(), (d, s) -> d.report.sheet(s))
          .required(
              "complete", FlagCodec.FLAG, StatedReport::complete, (d, flag) -> d.complete = flag)
          .optional(
              "stop", StopBinding.STOP, r -> r.report().stopped(), (d, s) -> d.report.stopped(s))
          .required(
              "records", StatedRecords.RECORDS, StatedReport::records, (d, r) -> d.records = r)
          .optional("rows", StatedRows.ROWS, StatedReport::rows, Draft::rows)
          .required(
              "severities",
              StatedSeverities.SEVERITIES,
              StatedReport::severities,
              (d, s) -> d.severities = s)
          .requiredList(
              "rules",
              RuleCountBinding.RULE_COUNT,
              r -> r.report().rules(),
              (d, count) -> d.report.addRules(count))
          .requiredList(
              "ran", Codecs.TEXT, r -> r.report().ran(), (d, rule) -> d.report.addRan(rule))
          .requiredList(
              "notRun",
              NotRunBinding.NOT_RUN,
              r -> r.report().notRun(),
              (d, rule) -> d.report.addNotRun(rule))
          .requiredList(
              "problems",
              ProblemBinding.PROBLEM,
              r -> r.report().problems(),
              (d, problem) -> d.report.addProblems(problem))
          .list(
              "acceptedProblems",
              AcceptedProblemBinding.ACCEPTED_PROBLEM,
              r -> r.report().acceptedProblems(),
              (d, problem) -> d.report.addAcceptedProblems(problem))
          .list(
              "unusedAcceptances",
              UnusedAcceptanceBinding.UNUSED_ACCEPTANCE,
              r -> r.report().unusedAcceptances(),
              (d, unused) -> d.report.addUnusedAcceptances(unused))
          .list(
              "descriptions",
              RuleInfoBinding.RULE_INFO,
              r -> r.report().descriptions(),
              (d, info) -> d.report.addDescriptions(info))
          .optional("profile", StatedProfile.PROFILE, StatedReport::profile, Draft::profile)
          .closed();

  private ValidationReportBinding() {}

  /** Builds a report. */
  private static final class Draft {
    private final ValidationReport.Builder report = ValidationReport.builder();
    private boolean complete;
    private StatedRecords records = new StatedRecords(0, RecordCounts.of(0, 0, 0));
    private Optional<StatedRows> rows = Optional.empty();
    private Optional<StatedProfile> profile = Optional.empty();
    private StatedSeverities severities = new StatedSeverities(0, 0, 0);

    private void rows(StatedRows stated) {
      rows = Optional.of(stated);
      report.rows(stated.counts());
    }

    private void profile(StatedProfile stated) {
      profile = Optional.of(stated);
      report.profile(stated.profile());
    }

    private StatedReport build() {
      ValidationReport built = report.records(records.counts()).build();
      return new StatedReport(built, complete, records, rows, severities, profile);
    }
  }
}
