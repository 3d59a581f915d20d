package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where files of different tables are joined, no row is read by the header of another table. */
class JoinedTablesTest {
  /** As many columns as the sample has. */
  private static final String HOMES_HEADER =
      "Provider URN,Provider type,Local Authority,Event type group,Event date,Sector,Event number,"
          + "Quality of care\n";

  private static final String HOME =
      "SC3,Children's home,Kent,Full inspection,14/05/2018,Private,72,2\n";

  @Test
  void theRowsOfAnotherTableAreNotRead() {
    Outcome outcome = Sample.PUBLISHED.outcome(ROW, HOMES_HEADER, HOME, HOME);

    assertThat(outcome.lines())
        .containsExactly(READ, "CSV-022 3:1", "4 rows: 1 with records, 3 refused");
    assertThat(outcome.messages("CSV-022"))
        .containsExactly(
            "the table: this row is the header of another table, ofsted-childrens-homes-2014;"
                + " it is not read, and nor are the 2 rows below it");
  }

  @Test
  void theHeaderOfTheFirstEndsTheLoss() {
    Outcome outcome =
        Sample.PUBLISHED.outcome(ROW, HOMES_HEADER, HOME, Sample.PUBLISHED.header(), ANOTHER);

    assertThat(outcome.lines())
        .containsExactly(
            READ,
            READ_TOO,
            "CSV-022 3:1",
            "CSV-017 5",
            "5 rows: 2 with records, 2 refused, 1 notes");
  }

  @Test
  void soDoesAHeaderOfTheFirstInAnotherOrder() {
    String turned = Sample.PUBLISHED.header().replace("URN,Provision type", "Provision type,URN");
    String row = ANOTHER.replace("SC2,Children's home", "Children's home,SC2");
    Outcome outcome = Sample.PUBLISHED.outcome(ROW, HOMES_HEADER, HOME, turned, row);

    assertThat(outcome.lines()).contains(READ_TOO, "5 rows: 2 with records, 2 refused, 1 notes");
  }

  @Test
  void theDatesOfAnotherTableShowNothing() {
    String american = HOME.replace("14/05/2018", "5/14/2018");
    assertThat(Sample.PUBLISHED.outcome(ROW, HOMES_HEADER, american, american).lines())
        .containsExactly(READ, "CSV-022 3:1", "4 rows: 1 with records, 3 refused");
    Outcome late = Sample.PUBLISHED.outcome(ROW.repeat(1001), HOMES_HEADER, american);
    assertThat(late.shown().distinct()).containsExactly("CSV-022 1003:1");
  }

  @Test
  void aHeaderOfTheFirstByOtherNamesIsReadOn() {
    String renamed =
        "Provider URN,Provision type,Area,Inspection event type,Event date,Publication date,"
            + "Inspection ID,Overall experiences and progress of children and young people\n";
    Outcome outcome = Sample.PUBLISHED.outcome(ROW, renamed, ANOTHER);

    assertThat(outcome.inspections().stream().map(Outcome::line)).containsExactly(READ, READ_TOO);
  }

  @Test
  void aMappingThatIsNotGivenIsNotRecognised() {
    Outcome outcome = Sample.OWN.outcome(ROW, HOMES_HEADER);

    assertThat(outcome.shown()).doesNotContain("CSV-022 3:1");
  }
}
