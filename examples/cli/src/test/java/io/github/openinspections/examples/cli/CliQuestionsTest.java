package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code latest} and {@code deadlines}. */
class CliQuestionsTest {
  private static final String GRADES =
      """
      {"id":"a","type":"inspection","fieldwork":["2016-05"],"areas":[{"name":"Barnsley MBC"}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Good","grade":{"scale":"ofsted-four-point","level":"good"}}]}
      {"id":"b","type":"inspection","fieldwork":["2018"],"areas":[{"code":"E08000016"}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Fair \\u001b[2J"},{"aspect":"leadership","label":"Poor"}]}
      {"id":"c","type":"inspection","fieldwork":["2018-05"],"areas":[{"name":"barnsley"}],
       "judgements":[{"aspect":"leadership","label":"Better"}]}
      {"id":"h","type":"inspection","fieldwork":["2019"],"areas":[{"name":"barnsley"}],
       "inspected":[{"name":"The Elms","identifiers":{"ofsted-urn":"SC1"}}],
       "judgements":[{"aspect":"overall-effectiveness","label":"Good"}]}
      """
          .replace("\n ", "");

  private static final String DUE =
      """
      {"id":"o","asOf":"2016-09-30","type":"inspection","fieldwork":["2016-01"],"areas":[{"name":"Devon"}],
       "priorityAreas":[{"id":"a","text":"Keep records, plans; \\\\ all\\u001b[2J\\u202e\\u2028\\u2066\\nof them, as is said in a sentence that is long enough to be folded – with a dash","due":"2016-05-31"},
        {"id":"b","text":"Lead","due":"2016-12"},{"id":"c","text":"Undated"}]}
      {"id":"r","type":"progress-review","fieldwork":["2016-08"],"followUp":{"of":"o"}}
      """
          .replace("\n ", "");

  @Test
  void theLatestGradesOfAnAreaAreShownProviderByProvider() {
    Ran ran = Ran.on(GRADES, "latest", "-", "--area", "E08000038");

    assertThat(ran.out())
        .isEqualTo(
            """
            Barnsley
            ========
            overall-effectiveness: "Fair \\u001B[2J" on no known scale, 2018, framework not known  [b]
            leadership: dates do not decide which of these is the latest
              "Poor" on no known scale, 2018, framework not known  [b]
              "Better" on no known scale, 2018-05, framework not known  [c]

            The Elms
            ========
            overall-effectiveness: "Good" on no known scale, 2019, framework not known  [h]
            """);
    assertThat(ran.code()).isZero();
  }

  @Test
  void oneAspectIsChosenAndJsonHasTheSame() {
    Ran ran =
        Ran.on(GRADES, "latest", "-", "--area=barnsley", "--aspect=leadership", "--report=json");

    assertThat(ran.out())
        .contains(
            "\"area\" : \"E08000038 Barnsley\"", "\"decided\" : false", "\"label\" : \"Better\"")
        .doesNotContain("overall-effectiveness", "The Elms");
    Ran none = Ran.on(GRADES, "latest", "-", "--area=barnsley", "--aspect=x");
    assertThat(none.err()).contains("no inspection in the area has a grade of the aspect x");
    assertThat(none.out()).isEmpty();
  }

  @Test
  void anAreaIsNeeded() {
    assertThat(Ran.on(GRADES, "latest", "-").code()).isEqualTo(2);
    assertThat(Ran.on(GRADES, "latest", "-").err()).contains("--area is missing");
    assertThat(Ran.on(GRADES, "latest", "-", "--area=x", "--aspect= ").code()).isEqualTo(2);
    assertThat(Ran.on(GRADES, "latest", "-", "--area=Bolton").code()).isEqualTo(3);
    assertThat(Ran.on(GRADES, "deadlines", "-", "--area=Bolton").code()).isEqualTo(3);
  }

  @Test
  void deadlinesSayWhetherAnInspectionTookPlaceAndNoMore() {
    Ran ran = Ran.on(DUE, "deadlines", "-");

    assertThat(ran.out())
        .startsWith("Due dates, from the data of 2016-09-30\n")
        .contains("This does not say whether the deadline was met.")
        .contains(
            "2016-05-31  Keep records, plans; \\ all\\u001B[2J\\u202E\\u2028\\u2066\\u000Aof them")
        .contains("\n  An inspection took place on or after the date (2016-08, r).\n")
        .contains("is not known after 2016-09-30, the date of the data.\n")
        .contains("Without a due date\n==================\nUndated [c], of o\n");
    assertThat(Ran.on(DUE, "deadlines", "-", "--as-of=2017-02-01").out())
        .contains(
            "2016-12  Lead [b], of o\n  No inspection on or after the date is in the data of");
    assertThat(Ran.on(DUE, "deadlines", "-", "--report=json").out())
        .contains(
            "\"inspectedSince\" : \"yes\"", "\"inspectedSince\" : \"not-known\"", "\"undated\"");
  }

  @Test
  void theReleaseOfTheDataIsNeeded() {
    String unknown = DUE.replace("\"asOf\":\"2016-09-30\",", "");

    assertThat(Ran.on(unknown, "deadlines", "-").code()).isEqualTo(2);
    assertThat(Ran.on(unknown, "deadlines", "-").err())
        .contains("give the date of the data with --as-of");
    assertThat(Ran.on(unknown, "deadlines", "-", "--as-of=2017-02-01").code()).isZero();
    assertThat(Ran.on(DUE, "deadlines", "-", "--ics", "--report=json").code()).isEqualTo(2);
  }

  @Test
  void aCalendarHasFoldedAndEscapedLines() {
    String calendar = Ran.on(DUE, "deadlines", "-", "--ics").out();

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Open Inspections//")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
        .contains(
            "DTSTAMP:20160930T000000Z\r\nDTSTART;VALUE=DATE:20160531\r\nDTEND;VALUE=DATE:20160601")
        .contains("DTSTART;VALUE=DATE:20161201\r\nDTEND;VALUE=DATE:20170101")
        .doesNotContain("\u001b");
    assertThat(calendar.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    String unfolded = calendar.replace("\r\n ", "");
    assertThat(unfolded)
        .contains("SUMMARY:Due: Keep records\\, plans\\; \\\\ all[2J\\nof them\\, as is said")
        .contains("DESCRIPTION:An inspection took place on or after the date (2016-08\\, r).")
        .contains("This does not say whether the deadline was met.");
    assertThat(
            Ran.on(DUE, "deadlines", "-", "--ics", "--as-of=2020-01-01")
                .out()
                .lines()
                .filter(line -> line.startsWith("UID:")))
        .containsExactlyElementsOf(
            calendar.lines().filter(line -> line.startsWith("UID:")).toList())
        .doesNotHaveDuplicates();
  }

  /** Of an interrupted reading standard output has what there is; a file would be taken for all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile -",
        "profile - --report=json",
        "profile - --report=html",
        "deadlines - --ics",
        "deadlines - --report=json",
        "latest - --area=barnsley --report=json",
        "history -",
        "history - --report=html",
        "convert - --to=ndjson"
      })
  void halfAnAnswerDoesNotReplaceAFile(String command, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("answer"), "old");
    AtomicInteger asked = new AtomicInteger();
    String[] arguments = (command + " --output=" + file).split(" ");

    Ran ran = Ran.on(DUE + GRADES, false, () -> asked.incrementAndGet() > 4, arguments);

    assertThat(ran.err()).contains("interrupted: the file was not written");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(file).hasContent("old");
  }

  @Test
  void whatWasNotReadIsNotDenied() {
    Ran ran = Ran.on("{\"id\":\"a\"}\n" + GRADES, "latest", "-", "--area=Bolton");

    assertThat(ran.err()).contains("no inspection that could be read is in the area ");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aCalendarWithoutDatesIsNotWritten() {
    Ran ran = Ran.on(GRADES, "deadlines", "-", "--ics", "--as-of=2020-01-01");

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no calendar was written");
    assertThat(Ran.on(GRADES, "deadlines", "-", "--as-of=2020-01-01").out())
        .isEqualTo("No inspection names a priority area.\n");
  }
}
