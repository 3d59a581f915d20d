package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.core.dataset.InspectionDataset;
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
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of every kind, which together say everything that pages can say. */
final class SamplePages {
  private static final InspectionSource RECORDS = Pages.text(SampleRecords.all());
  private static final InspectionSource STOPPED =
      Pages.text("[{\"id\":\"A\",\"type\":\"T1\"} NONSENSE");

  /** With a column that has no name and whose cells are empty. */
  private static final String TABLE =
      HtmlReportTest.TABLE
          .replace("overall,", "overall,,")
          .replace("quite good,", "quite good,,")
          .replace("leadership.,Good,", "leadership.,Good,,");

  private static final InspectionSource ROWS =
      () -> DatasetReader.csv(ReadOptions.builder().build()).open(TABLE.getBytes(UTF_8));

  private static final ValidationReport CHECKED = Pages.check(RECORDS);
  private static final ValidationReport CHECKED_ROWS = Pages.check(ROWS);

  private static final String RECORD =
      """
      {"id":"%s","asOf":"%s","type":"T1","fieldwork":["%s"],"areas":[{"code":"%s"}],"judgements":[{"aspect":"A1","label":"%s"}]}
      """;

  /** Old and new records: a grade changed, one gone, one older, one late, one other title. */
  private static final InspectionSource OLD =
      Pages.text(
          record("A", 1, "2024-01", 1, "L1")
              + record("B", 1, "2024-02", 1, "L1")
              + record("C", 1, "2024-03", 3, "L1")
              + record("D", 1, "2023-03", 4, "L1")
              + record("E", 1, "2024-03", 4, "L1")
              + record("F", 1, "2024-03", 5, "L1").replace("}]}", "}],\"title\":\"TITLE\"}"));

  private static final InspectionSource NEW =
      Pages.text(
          record("A", 2, "2024-01", 1, "L2")
              + record("G", 2, "2024-04", 1, "L1")
              + record("D", 2, "2023-03", 4, "L1")
              + record("F", 2, "2024-03", 5, "L1")
              + "{\"id\":\"U1\",\"type\":5}");

  private static final ReleaseComparison COMPARISON = Pages.compare(OLD, NEW);

  /** In memory, where records have no lines. */
  private static final ReleaseComparison WITHOUT_LINES =
      Pages.compare(
          () -> InspectionDataset.of(Pages.read(OLD)), () -> InspectionDataset.of(Pages.read(NEW)));

  private static final ReleaseComparison OF_A_PART = Pages.compare(OLD, STOPPED);

  private static final DropLimits LIMITS = new DropLimits(1 << 20, 2 << 20, Duration.ofHours(1), 1);

  private SamplePages() {}

  private static String record(String id, int release, String date, int place, String label) {
    return RECORD.formatted(id, "202" + (3 + release) + "-06-30", date, "E1000000" + place, label);
  }

  /** Returns pages by what they are of. */
  static Map<String, String> in(Language language) {
    Map<String, String> pages = new TreeMap<>();
    pages.put("report", Pages.report(CHECKED, RECORDS, language));
    pages.put("report of other problems", Pages.report(others(), RECORDS, language));
    pages.put("report of a table", Pages.report(table(), ROWS, language));
    pages.put("report of nothing", Pages.report(empty(), Pages.text("[]"), language));
    pages.put("report without problems", Pages.report(fine(), Pages.text("[]"), language));
    pages.put("report of a part", Pages.report(Pages.check(STOPPED), STOPPED, language));
    pages.put("history", Pages.history(RECORDS, language));
    pages.put("history of a part", Pages.history(STOPPED, language));
    pages.put("history of nothing", Pages.history(Pages.text("[]"), language));
    pages.put("history of an area", history(new HistoryLimits(9, 2, 1), true, language));
    pages.put("history with limits", history(new HistoryLimits(1, 1, 1), false, language));
    pages.put("profile", Pages.profile(profile(), language));
    pages.put("comparison", Pages.diff(COMPARISON, language));
    pages.put("comparison without lines", Pages.diff(WITHOUT_LINES, language));
    pages.put("comparison of a part", Pages.diff(OF_A_PART, language));
    pages.put("comparison of the same", Pages.diff(Pages.compare(OLD, OLD), language));
    pages.put("drop", new String(answers(language, "", -1), UTF_8));
    pages.put("drop with reports", new String(answers(language, form(2), -1), UTF_8));
    pages.put("drop without files", new String(answers(language, "--b--", -1), UTF_8));
    pages.put("drop of too many", new String(answers(language, form(101), -1), UTF_8));
    pages.put("drop of a part", new String(answers(language, form(1).substring(0, 60), -1), UTF_8));
    pages.put("drop of too much", new String(refused(language), UTF_8));
    return pages;
  }

  /** Returns what the samples say themselves on a page, besides capitals and digits. */
  static String data(String page) {
    if (page.startsWith("report")) {
      return Stream.of(CHECKED, CHECKED_ROWS)
          .flatMap(report -> Stream.concat(values(report), held(report)))
          .collect(Collectors.joining(" ", TABLE, ""));
    }
    if (page.startsWith("comparison")) {
      return Stream.of(COMPARISON, WITHOUT_LINES, OF_A_PART)
          .flatMap(comparison -> comparison.notes().stream())
          .map(ReleaseNote::message)
          .collect(Collectors.joining(" "));
    }
    return "Barnsley care-service-number";
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

  private static String history(HistoryLimits limits, boolean area, Language language) {
    Optional<OneArea> one = area ? Optional.of(OneArea.of("E08000038")) : Optional.empty();
    return Pages.history(Pages.historyOf(RECORDS), one, limits, language);
  }

  private static ValidationReport empty() {
    return Pages.check(Pages.text("[]"));
  }

  private static ValidationReport fine() {
    return empty().withProblems().withRules();
  }

  private static ValidationReport table() {
    RowCounts rows = CHECKED_ROWS.rows().orElseThrow();
    return CHECKED_ROWS.withRows(RowCounts.builder().from(rows).grouped(1).build());
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

  private static String form(int files) {
    return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n[]\r\n"
            .repeat(files)
        + "--b--\r\n";
  }

  /** What a client gets that announces too much. */
  static byte[] refused(Language language) {
    return answers(language, "", 2 << 20);
  }

  private static byte[] answers(Language language, String form, long length) {
    FileCheck check =
        new CheckedPage(ReadOptions.DEFAULT, set -> Pages.check(() -> set), LIMITS, language);
    DropAnswers answers = new DropAnswers(check, LIMITS, language);
    try {
      return form.isEmpty() && length < 0
          ? answers.page()
          : answers
              .answer(
                  new ByteArrayInputStream(form.getBytes(UTF_8)),
                  length,
                  "multipart/form-data; boundary=b",
                  "")
              .page();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
