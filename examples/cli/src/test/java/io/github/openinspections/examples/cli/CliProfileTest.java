package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliProfileTest {
  private static final String JUDGED =
      """
      {"id":"a","type":"joint-inspection","fieldwork":["2019"],
       "judgements":[
         {"aspect":"leadership","grade":{"scale":"care-inspectorate-six-point","level":"weak"}},
         {"aspect":"leadership","grade":{"scale":"care-inspectorate-six-point","level":"good"}},
         {"aspect":"leadership","label":"promising"}]}
      """;

  @TempDir Path folder;

  @Test
  void whatTheDataSetHoldsIsCounted() throws IOException {
    Ran ran = Ran.with("profile", Ran.fixture(folder, "clean.json"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            4 records, 0 judgements

            By type
              2  joint-inspection
              2  progress-review

            By inspectorate (a joint inspection counts for each)
              4  no code of an inspectorate

            By framework
              4  not decided

            By year of fieldwork, else of publication
              2  2014
              1  2015
              1  2016

            By place
              3  S12000006 Dumfries and Galloway
              1  S12000013 Na h-Eileanan Siar

            Judgements by aspect and grade (grades of different scales do not compare)

            Records that have an attribute
              1   25 %  title
              4  100 %  areas
              4  100 %  areas.name
              4  100 %  areas.code
              4  100 %  inspected
              4  100 %  inspected.name
              4  100 %  fieldwork
              2   50 %  followUp
              2   50 %  followUp.of
              2   50 %  followUp.ordinal
              1   25 %  followUp.covers
              1   25 %  followUp.coversStated
              1   25 %  priorityAreas
              1   25 %  priorityAreas.wordingBy
              1   25 %  priorityAreasStated
              1   25 %  priorityAreasStated.label
              1   25 %  progress
              1   25 %  progress.label
              1   25 %  overallProgress
              1   25 %  overallProgress.areas
            """);
  }

  @Test
  void levelsAreInTheOrderOfTheirScale() {
    assertThat(Ran.on(JUDGED, "profile", "-", "--layout=single").out())
        .contains(
            "  3  leadership: care-inspectorate-six-point good 1, weak 1; label without a grade 1\n");
  }

  @Test
  void theJsonAndThePageHaveTheSameNumbers() throws IOException {
    String json = Ran.on(JUDGED, "profile", "-", "--layout=single", "--report=json").out();
    assertThat(json).startsWith("{\n  \"records\": 1,").contains("\"judgements\": 3,");
    Path page = folder.resolve("profile.html");
    Ran ran =
        Ran.on(JUDGED, "profile", "-", "--layout=single", "--report=html", "--output=" + page);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(page))
        .contains("1 record with 3 judgements")
        .contains("<bdi>good: 1 (care-inspectorate-six-point)</bdi>");
  }

  @Test
  void aPageHasTheNameOfTheFileAndNoPath() throws IOException {
    String page = Ran.with("profile", Ran.fixture(folder, "clean.json"), "--report=html").out();

    assertThat(page).contains("<h1><bdi>clean.json</bdi></h1>").doesNotContain(folder.toString());
  }

  @Test
  void unreadableRecordsAreReported() throws IOException {
    Ran ran = Ran.with("profile", Ran.fixture(folder, "wrong.ndjson"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("3 records,");
    assertThat(ran.err()).contains("1 of 4 records could not be read");
  }

  @Test
  void hostileTextIsShownAsText() {
    Ran ran =
        Ran.on(
            "{\"id\":\"a\",\"type\":\"\\u001b[2J\\u202e<b>x\"}", "profile", "-", "--layout=single");

    assertThat(ran.out()).contains("1  \\u001B[2J\\u202E<b>x\n").doesNotContain("\u001b", "\u202e");
  }
}
