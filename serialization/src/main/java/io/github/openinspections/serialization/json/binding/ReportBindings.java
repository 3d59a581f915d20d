package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.List;
import java.util.Optional;

/** The types of reports with their codecs. */
final class ReportBindings {
  private static final JsonCodec<Position> POSITION =
      PositionDraft.in(
              ObjectCodec.of(
                  "Position", PositionDraft::new, draft -> draft.position().orElseThrow()),
              Optional::of)
          .closed();

  static final List<Binding<?>> ALL =
      List.of(
          new Binding<>(Severity.class, SeverityCodec.SEVERITY),
          new Binding<>(Position.class, POSITION),
          new Binding<>(AcceptedFinding.class, AcceptedFindingBinding.ACCEPTED_FINDING),
          new Binding<>(AcceptedProblem.class, AcceptedProblemBinding.ACCEPTED_PROBLEM),
          new Binding<>(AspectCounts.class, AspectCountsBinding.ASPECT_COUNTS),
          new Binding<>(CountTable.class, CountTableBinding.COUNT_TABLE),
          new Binding<>(GradeCount.class, GradeCountBinding.GRADE_COUNT),
          new Binding<>(KeyCount.class, KeyCountBinding.KEY_COUNT),
          new Binding<>(NotRun.class, NotRunBinding.NOT_RUN),
          new Binding<>(Problem.class, ProblemBinding.PROBLEM),
          new Binding<>(RuleCount.class, RuleCountBinding.RULE_COUNT),
          new Binding<>(RuleInfo.class, RuleInfoBinding.RULE_INFO),
          new Binding<>(Stop.class, StopBinding.STOP),
          new Binding<>(UnusedAcceptance.class, UnusedAcceptanceBinding.UNUSED_ACCEPTANCE),
          new Binding<>(AcceptedFindings.class, AcceptedFindingsBinding.ACCEPTED_FINDINGS),
          new Binding<>(
              RecordCounts.class,
              new SummedCodec<>(
                  StatedRecords.RECORDS,
                  StatedRecords::of,
                  StatedRecords::counts,
                  stated -> stated.inconsistencies(""))),
          new Binding<>(
              RowCounts.class,
              new SummedCodec<>(
                  StatedRows.ROWS,
                  StatedRows::of,
                  StatedRows::counts,
                  stated -> stated.inconsistencies(""))),
          new Binding<>(
              DataProfile.class,
              new SummedCodec<>(
                  StatedProfile.PROFILE,
                  StatedProfile::of,
                  StatedProfile::profile,
                  stated -> stated.inconsistencies(""))),
          new Binding<>(
              ValidationReport.class,
              new SummedCodec<>(
                  ValidationReportBinding.REPORT,
                  StatedReport::of,
                  StatedReport::report,
                  StatedReport::inconsistencies)));

  private ReportBindings() {}
}
