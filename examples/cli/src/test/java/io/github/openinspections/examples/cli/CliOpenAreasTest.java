package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The command {@code open-areas}. */
class CliOpenAreasTest {
  private static final String RECORDS =
      """
      {"id":"o","type":"inspection","fieldwork":["2016-01"],"areas":[{"name":"Devon"}],
       "priorityAreasStated":[{"count":6}],
       "priorityAreas":[{"id":"a","text":"Keep records\\u001b[2J"},{"id":"b","text":"Lead"},{"id":"c","text":"Help early"},{"id":"d","text":"Train"}]}
      {"id":"r1","type":"progress-review","fieldwork":["2017-01"],"followUp":{"of":"o","ordinal":1},
       "progress":[{"priorityArea":"a","label":"some"},{"priorityArea":"b","label":"Fully met"}]}
      {"id":"r2","type":"progress-review","fieldwork":["2018-01"],"followUp":{"of":"o","ordinal":2},
       "progress":[{"priorityArea":"a","label":"as printed","grade":{"scale":"progress-words","level":"significant"}},{"priorityArea":"c","absence":"not-reviewed"}]}
      """
          .replace("\n ", "");

  @Test
  void whatIsNotDoneAndWhatIsNotKnownAreTwoLists() {
    Ran ran = Ran.on(RECORDS, "open-areas", "-", "--area=devon");

    assertThat(ran.out())
        .isEqualTo(
            """
            Last rated as something other than done
            =======================================
            Done means rated as met, complete, completed, achieved, implemented, done or closed, with or without "fully".

            Keep records\\u001B[2J [a], of o
              2018-01: "as printed" (level significant)  [r2]

            Not rated in this data: whether they are open is not known
            ==========================================================
            Help early [c], of o
            Train [d], of o

            Last rated as done: 1
            Stated, but not named: 2
            """);
    assertThat(ran.code()).isZero();
  }

  @Test
  void whatDoneMeansCanBeGiven() {
    for (String done : List.of("--done=met,significant", "--done=As Printed ")) {
      Ran ran = Ran.on(RECORDS, "open-areas", "-", done);
      assertThat(ran.out()).doesNotContain("[a]").contains("Lead [b]");
    }
    assertThat(Ran.on(RECORDS, "open-areas", "-", "--done= ").err()).contains("--done is empty");
  }

  @Test
  void jsonHasTheSame() {
    String json = Ran.on(RECORDS, "open-areas", "-", "--report=json").out();

    assertThat(json)
        .containsSubsequence(
            "\"done\" : \"met, complete",
            "\"rated\"",
            "\"priorityArea\" : \"a\"",
            "\"inspection\" : \"r2\"",
            "\"2018-01\"",
            "\"level\" : \"significant\"",
            "\"notRated\"",
            "\"priorityArea\" : \"c\"",
            "\"priorityArea\" : \"d\"",
            "\"ratedAsDone\" : 1",
            "\"statedButNotNamed\" : 2");
    assertThat(json).doesNotContain("Lead", "\u001b");
  }

  @Test
  void dataWithoutPriorityAreasSaySo() {
    String none = "{\"id\":\"o\",\"type\":\"inspection\"}\n";
    assertThat(Ran.on(none, "open-areas", "-").out())
        .isEqualTo("No inspection names a priority area.\n");
    assertThat(Ran.on(RECORDS, "open-areas", "-", "--area=Bolton").code()).isEqualTo(3);
  }
}
