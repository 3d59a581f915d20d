package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
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
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.core.problem.ValidationReport;
import java.time.LocalDate;
import java.util.Optional;

/** A small report that has every field, with hostile values. */
final class SampleReport {
  static final String NASTY =
      "${7*7} {0} [x](y) <script>alert(1)</script> \u001b[31m \u202etxt \0 \ud800 é😀";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private SampleReport() {}

  static ValidationReport report() {
    return ValidationReport.builder()
        .source("//host/a b:é" + NASTY + ".json")
        .stopped(Stop.of("cut off " + NASTY, Optional.of(Position.of(9, 1, 900))))
        .records(RecordCounts.of(2, 1, 1))
        .rows(
            RowCounts.builder()
                .withRecords(9)
                .withoutInspection(3)
                .refused(1)
                .notes(2)
                .records(4)
                .grouped(6)
                .build())
        .sheet("Sheet 1 " + NASTY)
        .addRules(
            RuleCount.of("CSV-003", Severity.WARNING, 1, 1),
            RuleCount.of("PRG-001", Severity.ERROR, 1500, 1).withAccepted(2),
            RuleCount.of("SYN-001", Severity.ERROR, 1, 1))
        .addRan("CSV-003", "PRG-001", "SYN-001")
        .addNotRun(
            NotRun.of("ARE-001", "no register " + NASTY, 3),
            NotRun.of("ARE-002", "no register " + NASTY, 3),
            NotRun.of("FRA-001", "undated", 1),
            NotRun.of("OUR-001", "java.lang.IllegalStateException", 2).withFailed(true))
        .addProblems(problem("SYN-001", "the file: not JSON").build())
        .addProblems(
            problem("PRG-001", NASTY)
                .record(2)
                .id("a/b" + NASTY)
                .pointer("/progress/0/priorityArea")
                .position(Position.of(14, 23, 512))
                .putArguments("priorityArea", NASTY)
                .putArguments("{0}", "x")
                .valueHash("9de11ba23dc739813ecd31d8321d8177")
                .build())
        .addProblems(
            problem("CSV-003", "r3: not understood")
                .severity(Severity.WARNING)
                .record(3)
                .pointer("/published")
                .columnName("Date " + NASTY)
                .position(Position.of(20, 4))
                .build())
        .addAcceptedProblems(
            AcceptedProblem.of(
                problem("PRG-001", NASTY).record(4).id("c").build(),
                accepted("PRG-001").id("c").build()))
        .addUnusedAcceptances(
            UnusedAcceptance.of(accepted("PRG-001").id("d").build(), Why.NOT_FOUND),
            UnusedAcceptance.of(
                accepted("SYN-001").source("b" + NASTY).until(DAY).build(), Why.RAN_OUT),
            UnusedAcceptance.of(accepted("SYN-001").source("b").build(), Why.OTHER_FILE))
        .addDescriptions(
            RuleInfo.builder()
                .id("PRG-001")
                .severity(Severity.ERROR)
                .about("ProgressRating")
                .title("Rates an area {0} that is not listed.")
                .rationale("See [here](1).")
                .remedy("Ask {0} for " + NASTY)
                .since("0.1")
                .build())
        .profile(SampleProfile.profile(NASTY))
        .build();
  }

  private static Problem.Builder problem(String rule, String message) {
    return Problem.builder().rule(rule).severity(Severity.ERROR).message(message);
  }

  private static AcceptedFinding.Builder accepted(String rule) {
    return AcceptedFinding.builder()
        .rule(rule)
        .valueHash("e3b0c44298fc1c149afbf4c8996fb924")
        .excerpt("said " + NASTY)
        .reason("because " + NASTY)
        .by("Ann " + NASTY)
        .on(DAY);
  }
}
