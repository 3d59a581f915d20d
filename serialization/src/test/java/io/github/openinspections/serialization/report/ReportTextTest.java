package io.github.openinspections.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account of the rows, cells of spreadsheets, floods, and the letter to a publisher. */
class ReportTextTest {
  private static final ValidationReport TABLE =
      ValidationReport.builder().source("table.csv").records(RecordCounts.of(8, 0, 1)).build();

  private static final RowCounts ROWS =
      RowCounts.builder()
          .withRecords(9)
          .records(8)
          .grouped(2)
          .withoutInspection(1)
          .refused(1)
          .notes(1)
          .build();

  private static String text(ValidationReport report) {
    return ValidationReportWriter.text().toText(report);
  }

  private static String letter(ValidationReport report) {
    return ValidationReportWriter.of(ReportFormat.forPublisher()).toText(report);
  }

  private static Problem problem(String rule, Severity severity, long line, String message) {
    return Problem.builder()
        .rule(rule)
        .severity(severity)
        .message(message)
        .position(Position.of(line, 3))
        .columnName("Date")
        .build();
  }

  private static RuleInfo info(String rule, String title) {
    return RuleInfo.builder()
        .id(rule)
        .severity(Severity.ERROR)
        .about("Row")
        .title(title)
        .rationale("Why.")
        .remedy("Ask the publisher.")
        .since("0.1")
        .build();
  }

  @Test
  void theRowsAddUpInOneLine() {
    assertThat(text(TABLE.withRows(ROWS)))
        .contains(
            "\n12 rows: 9 gave 8 records (2 share one with an earlier row), 1 without inspection,"
                + " 1 refused, 1 note\n");
    assertThat(RowCounts.NONE.inWords()).isEqualTo("0 rows");
    assertThat(RowCounts.builder().withRecords(1).records(1).build().inWords())
        .isEqualTo("1 row: 1 gave 1 record");
    assertThat(RowCounts.builder().withRecords(2).records(1).grouped(1).build().inWords())
        .isEqualTo("2 rows: 2 gave 1 record (1 shares one with an earlier row)");
    assertThat(RowCounts.builder().notes(2).refused(3).build().inWords())
        .isEqualTo("5 rows: 3 refused, 2 notes");
    assertThat(text(TABLE)).doesNotContain("row", "Sheet");
  }

  @Test
  void aLetterNamesFrameworksByTheirTitles() {
    Framework framework = Framework.all().get(0);
    Problem problem =
        Problem.builder()
            .rule("FRA-002")
            .severity(Severity.WARNING)
            .message("the framework " + framework.code() + " requires judgements")
            .arguments(Map.of("framework", framework.code().toString()))
            .build();
    ValidationReport report =
        ValidationReport.builder()
            .source("table.csv")
            .records(RecordCounts.of(1, 1, 0))
            .rules(List.of(RuleCount.of("FRA-002", Severity.WARNING, 1, 1)))
            .problems(List.of(problem))
            .build();
    assertThat(letter(report))
        .contains("the framework “" + framework.title() + "” requires")
        .doesNotContain(framework.code().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, A1",
    "26, Z1",
    "27, AA1",
    "52, AZ1",
    "53, BA1",
    "702, ZZ1",
    "703, AAA1",
    "16384, XFD1"
  })
  void columnsOfSpreadsheetsAreLetters(long column, String cell) {
    assertThat(Position.of(1, column).cell()).isEqualTo(cell);
  }

  @Test
  void cellsOfASpreadsheetAreNamedAsThereAndOthersByLineAndColumn() {
    ValidationReport one = TABLE.withProblems(problem("CSV-003", Severity.WARNING, 7, "r: x"));

    assertThat(text(one)).contains("WARNING CSV-003 7:3 [Date]: r: x");
    assertThat(text(one.withSheet("Sheet1")))
        .contains("WARNING CSV-003 Sheet1!C7 [Date]: r: x", "Sheet: Sheet1\n");
    assertThat(text(one.withSheet("In year's")))
        .contains("WARNING CSV-003 'In year''s'!C7 [Date]: r: x");
  }

  @ParameterizedTest
  @CsvSource({"CSV-006, 11, true", "CSV-006, 10, false", "CSV-003, 11, false"})
  void aFloodIsOneLine(String rule, int count, boolean one) {
    ValidationReport.Builder report =
        ValidationReport.builder()
            .records(RecordCounts.of(0, 0, 0))
            .addRules(RuleCount.of(rule, Severity.INFO, 5000, count));
    for (int i = 1; i <= count; i++) {
      report.addProblems(problem(rule, Severity.INFO, i, "r: row " + i));
    }
    String counted =
        text(report.rules(List.of(RuleCount.of(rule, Severity.INFO, count, count))).build());

    if (one) {
      assertThat(counted.lines().filter(line -> line.startsWith("INFO ")))
          .containsExactly(
              "INFO CSV-006 11 times, first at 1:3 [Date], 2:3 [Date], 3:3 [Date]; the first: r:"
                  + " row 1");
      assertThat(counted).doesNotContain("more of");
    } else {
      assertThat(counted.lines().filter(line -> line.startsWith("INFO "))).hasSize(count);
    }
  }

  @Test
  void whatToDoAboutAnErrorOfReadingIsSaidOnce() {
    ValidationReport report =
        TABLE
            .withRules(
                RuleCount.of("CSV-014", Severity.ERROR, 2, 0),
                RuleCount.of("INS-001", Severity.ERROR, 1, 0),
                RuleCount.of("CSV-003", Severity.WARNING, 1, 0))
            .withDescriptions(info("CSV-003", "A"), info("CSV-014", "B"), info("INS-001", "C"));

    assertThat(text(report).lines().filter(line -> line.startsWith("Next")))
        .containsExactly("Next, for CSV-014: Ask the publisher.");
  }

  @Test
  void theLetterListsRowsByFindingWithoutIds() {
    Problem unread =
        problem("CSV-003", Severity.WARNING, 7, "a/1: column \"Date\": \"x\u001b\" is not a date")
            .withId("a/1");
    ValidationReport report =
        TABLE
            .withRows(ROWS)
            .withRules(
                RuleCount.of("CSV-003", Severity.WARNING, 3, 2),
                RuleCount.of("CSV-006", Severity.INFO, 1, 1),
                RuleCount.of("CSV-014", Severity.ERROR, 1, 1))
            .withProblems(
                problem("CSV-006", Severity.INFO, 2, "the table: nothing"),
                unread.withPosition(Optional.of(Position.of(7, 3))),
                unread.withPosition(Optional.of(Position.of(9, 3))).withId("a/1"),
                problem("CSV-014", Severity.ERROR, 8, "a record without id: no id"))
            .withDescriptions(
                info("CSV-003", "A cell was not understood."), info("CSV-014", "No id"));

    assertThat(letter(report))
        .isEqualTo(
            """
            What we found when we read table.csv
            12 rows: 9 gave 8 records (2 share one with an earlier row), 1 without inspection,\
             1 refused, 1 note.

            1. No id. (1 time)
               - line 8, column “Date”: no id.

            2. A cell was not understood. (3 times)
               - line 7, column “Date”; line 9, column “Date”: column "Date": "x\\u001B" is not a date.
               - and 1 more, which are not listed
            """);
    assertThat(letter(report.withSheet("Sheet1")))
        .contains("   - cell Sheet1!C8, column “Date”: no id.");
    assertThat(letter(TABLE)).endsWith("\nWe have no questions.\n");
  }

  @Test
  void whatWasAcceptedIsCountedApartWithItsReason() {
    Problem one = problem("INS-005", Severity.ERROR, 3, "a: 1900-01-01 is a placeholder");
    Problem other = problem("INS-005", Severity.ERROR, 4, "b: 1900-01-01 is a placeholder");
    ValidationReport report =
        TABLE
            .withRules(RuleCount.of("INS-005", Severity.ERROR, 0, 0).withAccepted(5))
            .withAcceptedProblems(
                AcceptedProblem.of(one, accepted(one)), AcceptedProblem.of(other, accepted(other)))
            .withUnusedAcceptances(
                UnusedAcceptance.of(
                    accepted(one).withUntil(LocalDate.of(2026, 1, 31)), Why.RAN_OUT));

    assertThat(text(report))
        .contains("0 errors, 0 warnings, 0 worth knowing, 5 accepted\n")
        .contains("Accepted: INS-005 2 times: printed so (2026-11-27)\n")
        .contains("… and 3 more accepted of INS-005\n")
        .contains(
            "Acceptance not used: INS-005: ran out after 2026-01-31: "
                + "a: 1900-01-01 is a placeholder\n")
        .doesNotContain("ERROR INS-005");
    assertThat(letter(report)).contains("We have no questions.").doesNotContain("placeholder");
  }

  @Test
  void ofManyUnusedAcceptancesTheFirstAreShown() {
    Problem one = problem("INS-005", Severity.ERROR, 3, "a: 1900-01-01 is a placeholder");
    List<UnusedAcceptance> many =
        Collections.nCopies(13, UnusedAcceptance.of(accepted(one), Why.NOT_FOUND));

    assertThat(text(TABLE.withUnusedAcceptances(many)))
        .contains("… and 3 more: this acceptance matches no finding\n");
    assertThat(text(TABLE.withUnusedAcceptances(many)).lines())
        .filteredOn(line -> line.startsWith("Acceptance not used"))
        .hasSize(10);
  }

  private static AcceptedFinding accepted(Problem problem) {
    return AcceptedFinding.of(problem, Optional.of("t.csv"))
        .reason("printed so")
        .on(LocalDate.of(2026, 11, 27))
        .build();
  }
}
