package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports that make a page say everything that pages say of checks, and a profile. */
final class SampleReports {
  /** With a column that has no name and whose cells are empty. */
  private static final String TABLE =
      HtmlReportTest.TABLE
          .replace("overall,", "overall,,")
          .replace("quite good,", "quite good,,")
          .replace("leadership.,Good,", "leadership.,Good,,");

  private static final InspectionSource ROWS =
      () -> DatasetReader.csv(ReadOptions.builder().build()).open(TABLE.getBytes(UTF_8));

  private static final ValidationReport CHECKED = Pages.check(SampleRecords.SOURCE);
  private static final ValidationReport CHECKED_ROWS = Pages.check(ROWS);

  private SampleReports() {}

  /** Returns pages by what they are of. */
  static Map<String, String> in(Language language) {
    InspectionSource records = SampleRecords.SOURCE;
    InspectionSource stopped = SampleRecords.STOPPED;
    InspectionSource nothing = Pages.text("[]");
    return Map.of(
        "report",
        Pages.report(CHECKED, records, language),
        "report of other problems",
        Pages.report(others(), records, language),
        "report of a table",
        Pages.report(table(), ROWS, language),
        "report of more errors than it lists",
        Pages.report(more(CHECKED_ROWS), ROWS, language),
        "report of nothing",
        Pages.report(Pages.check(nothing), nothing, language),
        "report without problems",
        Pages.report(Pages.check(nothing).withProblems().withRules(), nothing, language),
        "report of a part",
        Pages.report(Pages.check(stopped), stopped, language),
        "profile",
        Pages.profile(profile(), language));
  }

  /** Returns what the reports say themselves, besides capitals and digits. */
  static String data() {
    return Stream.of(CHECKED, CHECKED_ROWS)
        .flatMap(report -> Stream.concat(values(report), held(report)))
        .collect(Collectors.joining(" ", TABLE, ""));
  }

  private static ValidationReport table() {
    RowCounts rows = CHECKED_ROWS.rows().orElseThrow();
    return CHECKED_ROWS.withRows(RowCounts.builder().from(rows).grouped(1).build());
  }

  private static ValidationReport more(ValidationReport report) {
    return report.withRules(
        report.rules().stream()
            .map(one -> RuleCount.of(one.rule(), one.severity(), one.count() + 1, one.listed()))
            .toList());
  }

  private static Problem problem(String rule, long record, String pointer) {
    return Problem.builder()
        .rule(rule)
        .severity(Severity.WARNING)
        .message("M1")
        .record(record)
        .pointer(pointer)
        .position(Position.of(1, 2))
        .build();
  }

  private static ValidationReport others() {
    List<Problem> problems =
        new ArrayList<>(Collections.nCopies(60, problem("R-1", 1, "/judgements")));
    problems.add(problem("R-2", 1, ""));
    problems.add(problem("R-2", 9999, "/title"));
    AcceptedFinding.Builder finding =
        AcceptedFinding.builder()
            .rule("R-3")
            .id("I")
            .valueHash("H")
            .reason("WHY")
            .by("WHO")
            .on(LocalDate.of(2026, 1, 2))
            .until(LocalDate.of(2027, 1, 2));
    UnusedAcceptance[] unused = new UnusedAcceptance[501];
    Arrays.fill(unused, UnusedAcceptance.of(finding.build(), UnusedAcceptance.Why.NOT_FOUND));
    unused[0] = UnusedAcceptance.of(finding.build(), UnusedAcceptance.Why.RAN_OUT);
    unused[1] = UnusedAcceptance.of(finding.build(), UnusedAcceptance.Why.OTHER_FILE);
    unused[2] =
        UnusedAcceptance.of(finding.source("FILE").build(), UnusedAcceptance.Why.OTHER_FILE);
    return CHECKED
        .withSource("SOURCE")
        .withSheet("SHEET")
        .withProblems(problems)
        .withRules(
            RuleCount.of("R-1", Severity.WARNING, 70, 60),
            RuleCount.of("R-2", Severity.WARNING, 2, 2),
            RuleCount.of("R-4", Severity.INFO, 9, 0).withAccepted(3))
        .withNotRun(NotRun.of("R-5", "WHY", 2).withFailed(true))
        .withAcceptedProblems(AcceptedProblem.of(problem("R-3", 1, ""), finding.build()))
        .withUnusedAcceptances(unused);
  }

  private static DataProfile profile() {
    CountTable some =
        CountTable.builder().addCounts(KeyCount.of("E08000038", 400)).other(2).none(3).build();
    AspectCounts aspect =
        AspectCounts.builder()
            .aspect("A1")
            .addGrades(GradeCount.of("S1", "V1", 5))
            .otherGrades(1)
            .absent(2)
            .labelOnly(3)
            .empty(4)
            .build();
    return DataProfile.builder()
        .types(some)
        .bodies(some)
        .frameworks(some)
        .years(some)
        .places(some)
        .addAspects(aspect)
        .otherAspects(7)
        .addAttributes(KeyCount.of("K1", 1), KeyCount.of("K2", 200))
        .build();
  }

  private static Stream<String> values(ValidationReport report) {
    return report.problems().stream()
        .flatMap(one -> Stream.concat(one.id().stream(), one.arguments().values().stream()))
        .flatMap(value -> Stream.of(value, PlainText.of(value)));
  }

  /** What a data set holds: names of the format and of vocabularies. */
  private static Stream<String> held(ValidationReport report) {
    DataProfile profile = report.profile().orElseThrow();
    return Stream.of(
            Stream.of(profile.types(), profile.bodies(), profile.frameworks(), profile.places())
                .flatMap(table -> table.counts().stream())
                .map(KeyCount::key),
            profile.attributes().stream().map(KeyCount::key),
            profile.aspects().stream().map(AspectCounts::aspect),
            profile.aspects().stream()
                .flatMap(aspect -> aspect.grades().stream())
                .flatMap(grade -> Stream.of(grade.level(), grade.scale())))
        .flatMap(keys -> keys);
  }
}
