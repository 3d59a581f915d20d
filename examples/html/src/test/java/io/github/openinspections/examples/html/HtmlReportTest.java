package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The content of the page of a report, read as text. */
class HtmlReportTest {
  static final String TABLE =
      """
      urn,local_authority,publication_date,format,seq,text,overall,leadership,region,url
      1,Fife,2024-01-31,SIF,1,Stronger <b>leadership.,quite good,Good,East,https://example.org/7
      2,Angus,2024-13-31,SIF,1,Stronger leadership.,Good,Good,West,https://example.org/8
      """;

  private static final InspectionSource FLAWED = Pages.file(Pages.FLAWED);
  private static final String PAGE = Pages.report(FLAWED);

  @Test
  void theSummarySaysWhatWasRead() {
    assertThat(PAGE)
        .contains("<h1><bdi>flawed.ndjson</bdi></h1>")
        .contains("3 of 6 records have errors or cannot be read.")
        .contains("<dt>Records read</dt><dd>6</dd>")
        .contains("<dt>Valid</dt><dd>3</dd>")
        .contains("<dt>With errors</dt><dd>2</dd>")
        .contains("<dt>Unreadable</dt><dd>1</dd>")
        .contains("the data set was read to its end")
        .contains("On 1 record: the record could not be read");
  }

  @Test
  void whatTheDataSetHoldsIsInTables() {
    assertThat(PAGE)
        .contains("<h2 id=\"holdings\">What the data set holds</h2>")
        .contains("<caption class=\"sr\">By type</caption>")
        .contains(
            "<th scope=\"row\"><bdi>progress-review</bdi></th><td class=\"number\">3</td><td class=\"bar\">")
        .containsSubsequence("By type", "By framework", "By year", "By level");
    assertThat(PAGE.split("<rect width=\"100.00%\"", -1))
        .as("a full bar in each")
        .hasSizeGreaterThan(6);
  }

  @Test
  void aRecordWithALongIdIsShown() {
    String id = "x".repeat(1001);
    String page =
        Pages.report(
            Pages.text(
                "{\"id\":\"" + id + "\",\"type\":\"inspection\",\"fieldwork\":[\"2016/2015\"]}"));

    assertThat(page).contains("2016/2015").doesNotContain("The data has changed");
  }

  @Test
  void aReportWithoutAProfileHasNoTables() {
    ValidationReport report = Pages.check(FLAWED).withProfile(Optional.empty());

    assertThat(Pages.report(report, FLAWED)).doesNotContain("holdings");
  }

  @Test
  void anEarlyStopIsReportedWithPlaceAndReason() {
    String page = Pages.report(Pages.text("[{\"id\": \"a\", \"type\": \"inspection\"} nonsense"));
    assertThat(page)
        .contains("<strong>Not complete:</strong>")
        .contains("(line 1, column ")
        .doesNotContain("read to its end");
  }

  @Test
  void aRuleIsExplainedWithWhatToDo() {
    RuleInfo info =
        RuleBook.standard().infos().stream()
            .filter(rule -> rule.id().equals("INS-001"))
            .findFirst()
            .orElseThrow();
    assertThat(PAGE)
        .contains("<bdi>" + info.title() + "</bdi>")
        .contains(info.rationale())
        .contains(info.remedy().orElseThrow());
  }

  @Test
  void theMostSevereComeFirst() {
    assertThat(PAGE.indexOf("<bdi>SHP-003</bdi>"))
        .isLessThan(PAGE.indexOf("<bdi>DAT-003</bdi>"))
        .isPositive();
    assertThat(PAGE.indexOf("<bdi>DAT-003</bdi>")).isLessThan(PAGE.indexOf("<bdi>PRA-007</bdi>"));
  }

  @Test
  void theProblemIsMarkedInItsRecord() {
    assertThat(PAGE)
        .contains("<mark>\"2018-05-12/2018-05-01\"</mark>")
        .contains("<mark>\"code\": \"301\"</mark>")
        .contains("record 4, line 4, column 99");
  }

  @Test
  void anUnreadableRecordSaysThatNothingCanBeShown() {
    assertThat(PAGE).contains("This record could not be read, so no part of it can be shown here.");
  }

  @Test
  void changedDataIsNotShown() {
    String page = Pages.report(Pages.check(FLAWED), Pages.file(Pages.SEED));
    assertThat(page).contains("The data has changed").doesNotContain("<mark>");
  }

  @Test
  void manyProblemsAreCountedAndTheFirstListed() {
    List<Problem> many = IntStream.rangeClosed(1, 700).mapToObj(HtmlReportTest::problem).toList();
    ValidationReport report =
        Pages.check(FLAWED)
            .withRules(RuleCount.of("INS-005", Severity.ERROR, 12_345, 700))
            .withProblems(many);
    String page = Pages.report(report, FLAWED);
    assertThat(page)
        .contains("The first 500 of 12,345 are listed here.")
        .contains("12,345 problems")
        .contains("made-up 500.")
        .doesNotContain("made-up 501.");
    assertThat(page.split("<div class=\"excerpt\">", -1)).hasSize(5 + 1);
    assertThat(page.split("Only the first 50 problems of a rule", -1)).hasSize(450 + 1);
  }

  private static Problem problem(int number) {
    return Problem.builder()
        .rule("INS-005")
        .severity(Severity.ERROR)
        .message("made-up " + number + ".")
        .record(number)
        .build();
  }

  @Test
  void aCustomRuleHasNoAdvice() {
    RuleInfo own =
        RuleInfo.builder()
            .id("OWN-1")
            .severity(Severity.INFO)
            .about("Inspection")
            .title("Not as we do it.")
            .rationale("We agreed on it.")
            .since("1")
            .build();
    ValidationReport report =
        Pages.check(FLAWED)
            .withRules(
                RuleCount.of("OWN-1", Severity.INFO, 1, 1),
                RuleCount.of("OWN-2", Severity.INFO, 1, 0))
            .withDescriptions(own)
            .withProblems();
    assertThat(Pages.report(report, FLAWED))
        .contains("Not as we do it.")
        .contains("We agreed on it.")
        .contains("A rule without a description.")
        .contains("None of them is listed here.")
        .doesNotContain("What to do.");
  }

  @Test
  void aFullDiskIsAnIoException() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> HtmlReport.write(Pages.check(FLAWED), FLAWED, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void aFileThatVanishesIsAnIoException() {
    OutputStream out = new ByteArrayOutputStream();
    List<ThrowingCallable> pages =
        List.of(
            () -> HtmlReport.write(Pages.check(FLAWED), Pages.vanishing(), out),
            () -> DatasetHistory.read(Pages.vanishing().open(), Vocabulary.standard()));
    assertThat(pages)
        .allSatisfy(
            page -> assertThatThrownBy(page).isInstanceOf(IOException.class).hasMessage("gone"));
  }

  @Test
  void aReportWithoutProblemsSaysSo() {
    String page =
        Pages.report(
            Pages.text("[{\"id\": \"a\", \"type\": \"inspection\", \"fieldwork\": [\"2016\"]}]"));
    assertThat(page).contains("No errors in 1 record.").contains("No problems were found.");
  }

  @Test
  void errorsOfTheFileBeyondThoseListedAreNotDenied() {
    StringBuilder withoutCommas = new StringBuilder("[");
    for (int i = 0; i < 1500; i++) {
      withoutCommas.append("{\"id\": \"").append(i).append("\", \"type\": \"inspection\"}\n");
    }
    String page = Pages.report(Pages.text(withoutCommas.append(']').toString()));

    assertThat(page)
        .contains("No errors in 1,500 records; at least 1,000 errors in the file as a whole.");
  }

  @Test
  void aProblemInATableShowsTheRow() {
    assertThat(table())
        .contains("✕</span> No errors in 2 records; 1 error in the file as a whole.")
        .containsSubsequence(
            "<table class=\"row cells6\"",
            "<bdi>urn</bdi>",
            "<bdi>… seq</bdi>",
            "<bdi>text</bdi>",
            "class=\"wrong\"><bdi>overall</bdi>",
            "<bdi>leadership</bdi>",
            "<bdi>region</bdi>",
            "<bdi>Stronger &lt;b&gt;leadership.</bdi>",
            "<mark>quite good</mark>",
            "4 further cells in this row.",
            "<table class=\"row cells5\"",
            "<bdi>local_authority</bdi>",
            "<mark>2024-13-31</mark>");
  }

  static String table() {
    return Pages.report(
        () ->
            DatasetReader.csv(ReadOptions.builder().build())
                .open(TABLE.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theRecordsWithMostProblemsAreNamed() {
    assertThat(PAGE)
        .containsSubsequence(
            "Records with most problems", "southshire/inspection-2018", "record 4", " error, ");
  }

  @Test
  void thereAreNoTimelines() {
    assertThat(PAGE).doesNotContain("class=\"track\"", "id=\"timelines\"", "class=\"matrix");
  }

  @Test
  void theSameInputGivesTheSameBytesAndTheStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    HtmlReport.write(Pages.check(FLAWED), FLAWED, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(PAGE);
    assertThat(closed[0]).isFalse();
  }
}
