package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliHistoryTest {
  @TempDir Path folder;

  @Test
  void everyAnswerOfEveryReviewIsShownIncludingUnknownOnes() throws IOException {
    Ran ran = Ran.with("history", Ran.fixture(folder, "clean.json"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            Dumfries and Galloway (S12000006)
            =================================

            Original
              2014-02  Services for children in Ayton  [ayton/2014]
            Follow-ups
              2015-05  progress-review  [ayton/2015]
              2016-05  progress-review  [ayton/2016]
            Priority areas
              3 priority areas stated, 2 named; by May 2016 one was rated some, one was not
              covered, one is not known.

                                                    2015-05              2016-05
              ------------------------------------------------------------------------------
              Stronger leadership. [leadership]     "some"               not mentioned

              Help at an early stage. [early-help]  not covered          not mentioned
              (in the words of Ayton Council)

              (1 more stated, but not named)        not known            not known

            Progress across several areas
              2016-05: "good progress", of 2 areas

            Na h-Eileanan Siar (S12000013)
            ==============================

            Original
              2014-03  joint-inspection  [beeton/2014]
            Follow-ups: none in this data
            Priority areas: not known
            """);
  }

  @Test
  void anAreaIsChosenByItsCode() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    assertThat(Ran.with("history", clean, "--area", "S12000013").out())
        .startsWith("Na h-Eileanan Siar")
        .doesNotContain("Dumfries");
    Ran none = Ran.with("history", clean, "--area", "S99\u001b[2J");
    assertThat(none.out()).isEmpty();
    assertThat(none.err())
        .contains("no inspection is in an area with the code or name S99\\u001B[2J");
    assertThat(none.code()).isEqualTo(3);
    assertThat(Ran.with("history", clean, "--area", " ").code()).isEqualTo(2);
  }

  @Test
  void anAreaIsChosenByAnyOfItsCodesAndNames() throws IOException {
    String records =
        """
        {"id":"a","type":"inspection","areas":[{"code":"E08000016"}]}
        {"id":"b","type":"inspection","areas":[{"name":"Barnsley Metropolitan Borough Council"}]}
        {"id":"c","type":"inspection","areas":[{"name":"Bolton"}]}
        {"id":"d","type":"inspection","areas":[{"name":"Atlantis","code":"X1"}]}
        """;
    for (String area : List.of("E08000038", "e08000016", "barnsley", "Barnsley MBC")) {
      Ran ran = Ran.on(records, "history", "-", "--area", area);
      assertThat(ran.out()).contains("[a]", "[b]").doesNotContain("[c]", "[d]");
      assertThat(ran.code()).isZero();
    }
    for (String area : List.of("ATLANTIS", "X1")) {
      assertThat(Ran.on(records, "history", "-", "--area", area).out())
          .contains("[d]")
          .doesNotContain("[a]");
    }
    String page = Ran.on(records, "history", "-", "--area", "barnsley", "--report=html").out();
    assertThat(page).contains("E08000038 Barnsley", "2 inspections").doesNotContain("Bolton");
  }

  @Test
  void nearNamesAreSuggestedForAnAreaThatNobodyKnows() throws IOException {
    String records = "{\"id\":\"a\",\"type\":\"inspection\",\"areas\":[{\"name\":\"Bolton\"}]}\n";
    Ran misspelt = Ran.on(records, "history", "-", "--area", "Barnsly");
    assertThat(misspelt.err()).contains("Barnsly").contains("did you mean Barnsley?");
    assertThat(misspelt.code()).isEqualTo(3);
    Ran absent = Ran.on(records, "history", "-", "--area", "barnsley");
    assertThat(absent.err()).contains("no inspection is in the area E08000038 Barnsley");
    assertThat(absent.code()).isEqualTo(3);
  }

  @Test
  void aMissingOriginalIsNamed() {
    Ran ran =
        Ran.on(
            """
            {"id":"r2","type":"progress-review","followUp":{"of":"o","ordinal":2,"original":{"title":"The first"}},
             "progress":[{"priorityArea":"p","absence":"too-early","judgedBy":"Ayton Council"},
                         {"priorityArea":"q","label":"some","grade":{"scale":"progress-words","level":"some"}}]}
            """,
            "history",
            "-",
            "--layout=single");
    assertThat(ran.out())
        .contains("Place not given\n===============\n\nOriginal\n  not in this data: o\n")
        .contains("described as: The first, date not given")
        .contains("  date not given  progress-review  [r2]")
        .contains("2 priority areas named, the number not stated; by the last review one was not")
        .containsSubsequence("date not given\n", "--\n")
        .containsPattern(
            "\\(no inspection says what it is\\) \\[.\\] +no rating: too-early, says Ayton")
        .containsPattern("\\(no inspection says what it is\\) \\[.\\] +\"some\"\n");
  }

  @Test
  void gradesAreShownWithEachInspection() {
    assertThat(
            Ran.on(
                    """
                    {"id":"a","type":"ilacs","judgements":[
                      {"aspect":"overall-effectiveness","label":"Good","grade":{"scale":"ofsted-four-point","level":"good"}},
                      {"aspect":"care-leavers","absence":"not-yet-introduced"},
                      {"aspect":"leadership","title":"Leaders","about":"the council"}]}
                    """,
                    "history",
                    "-",
                    "--layout=single")
                .out())
        .containsSubsequence(
            "  date not given  ilacs  [a]\n",
            "      overall-effectiveness: \"Good\" (level good); care-leavers: no grade:\n",
            "      not-yet-introduced; Leaders (the council): grade not given\n");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String records =
        """
        {"id":"a-long-identifier/%1$s","type":"ilacs","title":"%2$s","areas":[{"name":"%2$s"}],"fieldwork":["2022-12-05/2022-12-16"],
         "judgements":[{"aspect":"overall-effectiveness","label":"requires improvement","grade":{"scale":"ofsted-four-point","level":"requires-improvement"}}],
         "priorityAreas":[{"id":"a","text":"%2$s"}],"overallProgress":[{"label":"%2$s"}]}
        """
            .formatted(
                "x".repeat(90), "the experiences and progress of children ".repeat(4).strip())
            .replace("\n", " ");

    String text = Ran.on(records, "history", "-", "--layout=single").out();

    assertThat(text).contains("requires improvement", "=".repeat(70));
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }

  @Test
  void reviewsThatDoNotFitBesideEachOtherAreListed() {
    StringBuilder records =
        new StringBuilder(
            "{\"id\":\"o\",\"type\":\"inspection\",\"priorityAreas\":[{\"id\":\"a\",\"text\":\"A\"}],\"priorityAreasStated\":[{\"count\":2}]}\n");
    for (int i = 1; i <= 5; i++) {
      records.append(
          "{\"id\":\"r%d\",\"type\":\"progress-review\",\"fieldwork\":[\"201%d\"],\"followUp\":{\"of\":\"o\",\"ordinal\":%d}}\n"
              .formatted(i, i, i));
    }
    assertThat(Ran.on(records.toString(), "history", "-", "--layout=ndjson").out())
        .containsSubsequence(
            "2 priority areas stated, 1 named; by 2015 one was not mentioned, one is not\n  known.\n",
            "* A [a]\n",
            "      2011: not mentioned\n",
            "      2015: not mentioned\n",
            "* (1 more stated, but not named)\n",
            "      2015: not known\n");
  }

  @Test
  void unreadableRecordsAreReported() throws IOException {
    Ran ran = Ran.with("history", Ran.fixture(folder, "wrong.ndjson"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("[b/2016]", "[d/2016]").doesNotContain("[a/2016]");
    assertThat(ran.err()).contains("1 of 4 records could not be read");
  }

  @Test
  void hostileTextIsShownAsText() {
    Ran ran =
        Ran.on(
            """
            {"id":"a","type":"joint-inspection","title":"\\u001b[2J@|red x|@ \\u202egnorw\\nnext",
             "areas":[{"name":"\\u009b31m"}],"priorityAreasStated":[{"count":2000000000}]}
            """,
            "history",
            "-",
            "--layout",
            "single");
    assertThat(ran.out())
        .contains("\\u009B31m (code not given)")
        .contains("\\u001B[2J@|red x|@ \\u202Egnorw\\u000Anext")
        .contains("(2000000000 more stated, but not named)")
        .doesNotContain("\u001b", "\u202e", "\u009b");
  }

  @Test
  void onlyWhatTookPlaceSinceADateIsShownWithItsChain() {
    String records =
        """
        {"id":"early","type":"inspection","fieldwork":["2010-05"]}
        {"id":"original","type":"inspection","fieldwork":["2012"]}
        {"id":"review","type":"progress-review","fieldwork":["2014-03"],"followUp":{"of":"original"}}
        {"id":"undated","type":"inspection"}
        """;

    Ran ran = Ran.on(records, "history", "-", "--since", "2014-01-01");

    assertThat(ran.out()).contains("[original]", "[review]", "[undated]").doesNotContain("early");
    assertThat(ran.err())
        .contains("1 of the inspections shown may have taken place before 2014-01-01");
    assertThat(ran.out().indexOf("[review]")).isLessThan(ran.out().indexOf("[undated]"));
    assertThat(Ran.on(records, "history", "-", "--since=May").err())
        .contains("\"May\" is not a date");
    assertThat(Ran.on(records, "history", "-", "--since=2014", "--report=html").code())
        .isEqualTo(2);
  }

  @Test
  void theNewestSinceADateComesFirstAndNothingIsSaid() {
    String records =
        """
        {"id":"first","type":"inspection","fieldwork":["2014-05"]}
        {"id":"second","type":"inspection","fieldwork":["2015-05"]}
        """;

    String text = Ran.on(records, "history", "-", "--since=2014").out();
    assertThat(text).containsSubsequence("[second]", "[first]");
    Ran none = Ran.on(records, "history", "-", "--since=2016");
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no inspection took place on or after 2016");
    assertThat(none.code()).isZero();
  }

  @Test
  void jsonHasTheAnswersOfEveryReview() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Ran ran = Ran.with("history", clean, "--report=json", "--since=2015");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "\"since\"",
            "\"date\" : \"2015\"",
            "[ \"ayton/2016\", \"ayton/2015\" ]",
            "\"undecided\" : [ ]",
            "\"original\" : \"ayton/2014\"",
            "\"followUps\"",
            "\"fieldwork\" : [ \"2015-05\" ]",
            "\"priorityArea\" : \"leadership\"",
            "\"outcome\" : \"rated\"",
            "\"label\" : \"some\"",
            "\"outcome\" : \"unsaid\"",
            "\"outcome\" : \"not-covered\"",
            "\"statedButNotNamed\" : 1")
        .doesNotContain("beeton");
    assertThat(Ran.with("history", clean, "--report=json").out())
        .contains("beeton/2014")
        .doesNotContain("\"since\"");
  }
}
