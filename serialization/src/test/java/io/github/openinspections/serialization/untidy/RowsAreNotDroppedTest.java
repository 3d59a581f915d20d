package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is passed over only if its date cells say nothing; a text that is not a date is told. */
class RowsAreNotDroppedTest {
  private static final String REGISTER =
      "CareService,ServiceName,Council_Area_Name,Last_inspection_Date,"
          + "Publication_of_Latest_Grading,CSNumber,KQ_Setting\n";

  private static Outcome register(String rows) {
    return Outcome.of(
        DatasetReader.any(ReadOptions.DEFAULT)
            .open((REGISTER + rows).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void aDateThatIsNotUnderstoodCostsItsCellAlone(Sample sample) {
    assertThat(
            sample.read(
                ROW.replace("12/05/2018", "some time in May"),
                ANOTHER,
                ANOTHER.replace("SC2", "SC3")))
        .containsExactly(
            "sc1/70 childrens-home full-inspection [] 2018-06-21 good",
            READ_TOO,
            READ_TOO.replace("sc2", "sc3"),
            "CSV-003 2:5",
            "3 rows: 3 with records");
  }

  @Test
  void monthsByNameInARegisterAreDates() {
    assertThat(
            register(
                    """
                    Child Minding,P,Fife,25-Aug-2023,30-Sep-2023,CS7000000001,1
                    Child Minding,Q,Fife,12-Jan-2023,28-Feb-2023,CS7000000002,2
                    """)
                .lines())
        .containsExactly(
            "care-inspectorate/service/cs7000000001/2023-08-25 child-minding inspection"
                + " [2023-08-25] 2023-09-30 unsatisfactory",
            "care-inspectorate/service/cs7000000002/2023-01-12 child-minding inspection"
                + " [2023-01-12] 2023-02-28 weak",
            "CSV-026 2:1",
            "2 rows: 2 with records");
  }

  @Test
  void aRegisterWhoseDatesAreNotUnderstoodIsRefusedRowByRow() {
    Outcome outcome =
        register(
            """
            Child Minding,P,Fife,winter 2022,spring 2023,CS7000000001,1
            Child Minding,Q,Fife,summer 2022,autumn 2022,CS7000000002,2
            """);

    assertThat(outcome.shown()).contains("CSV-014 2", "CSV-014 3").doesNotContain("CSV-006 2");
    assertThat(outcome.lines()).contains("2 rows: 2 refused");
    assertThat(outcome.messages("CSV-014").get(0)).contains("winter 2022");
    assertThat(outcome.messages("CSV-006")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",,", "n/a,n/a,", "NULL,,", "[z],[z],[z]", "Not yet inspected,,"})
  void aRegistersRowWithoutDatesIsNotYetInspected(String cells) {
    String[] three = cells.split(",", -1);
    assertThat(
            register(
                    "Child Minding,P,Fife,%s,%s,CS7000000001,%s\n"
                        .formatted(three[0], three[1], three[2]))
                .lines())
        .containsExactly("CSV-010", "CSV-006 2", "1 rows: 1 without inspection");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotYetInspectedIsTheSameEverywhere(Sample sample) {
    assertThat(
            sample.read(
                "SC1,Children's home,Kent,,,,,\n",
                "SC2,Children's home,Kent,,Not yet inspected,,,\n",
                "SC3,Children's home,Kent,,n/a,n/a,n/a,n/a\n",
                "SC4,Children's home,Kent,,,,,Not yet inspected\n"))
        .containsExactly(
            "CSV-010",
            "CSV-006 2",
            "CSV-006 3",
            "CSV-006 4",
            "CSV-006 5",
            "4 rows: 4 without inspection");
  }

  @ParameterizedTest
  @EnumSource
  void anInspectionWithoutADateIsStillARecord(Sample sample) {
    assertThat(sample.read(ROW.replace("12/05/2018", "").replace("21/06/2018", "")))
        .containsExactly(
            "sc1/70 childrens-home full-inspection [] - good", "1 rows: 1 with records");
  }

  @ParameterizedTest
  @EnumSource
  void aDateThatMakesTheIdAndIsNotUnderstoodIsQuoted(Sample sample) {
    Outcome outcome = sample.outcome(ROW.replace("12/05/2018,21/06/2018,70", "in May,,"), ANOTHER);

    assertThat(outcome.lines())
        .contains(READ_TOO, "CSV-014 2", "2 rows: 1 with records, 1 refused")
        .doesNotContain("CSV-006 2");
    assertThat(outcome.messages("CSV-014").get(0)).contains("in May");
  }

  @ParameterizedTest
  @ValueSource(strings = {"########", "#REF!", "data_unreadable"})
  void aDateThatIsLostIsNoReasonToPassARowOver(String lost) {
    Outcome outcome = register("Child Minding,,Fife," + lost + ",,CS7000000001,\n");

    assertThat(outcome.lines()).contains("CSV-014 2", "1 rows: 1 refused");
  }

  private static Outcome childcare(String mark) {
    String header =
        "Provider URN,Provider Type,Most Recent Full: Inspection Number,"
            + "Most Recent Full: Inspection Date,Most Recent Full: Overall Effectiveness\n";
    return Outcome.of(
        DatasetReader.any(ReadOptions.DEFAULT)
            .open(
                (header + "EY900001,Childminder,%1$s,%1$s,%1$s\n".formatted(mark))
                    .getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[c]", "[low]", "[u]", "[x]"})
  void anInspectionThatIsNotShownIsNoReasonToPassARowOver(String mark) {
    Outcome outcome = childcare(mark);

    assertThat(outcome.lines()).containsExactly("CSV-014 2", "1 rows: 1 refused");
    assertThat(outcome.messages("CSV-014").get(0)).contains(mark);
    assertThat(childcare("[z]").lines())
        .as("there is none")
        .containsExactly("CSV-010", "CSV-006 2", "1 rows: 1 without inspection");
    assertThat(register("Child Minding,P,Fife," + mark + ",,CS7000000001,\n").lines())
        .containsExactly("CSV-014 2", "1 rows: 1 refused");
  }

  /** There may never be an inspection. */
  @ParameterizedTest
  @ValueSource(strings = {"TBC", "TBA", "to be confirmed"})
  void whatIsToBeConfirmedIsNoInspectionYet(String mark) {
    assertThat(childcare(mark).lines())
        .containsExactly("CSV-010", "CSV-006 2", "1 rows: 1 without inspection");
  }

  @ParameterizedTest
  @EnumSource
  void aGradeThatIsNotPublishedIsOfAnInspection(Sample sample) {
    assertThat(sample.read("SC1,Children's home,Kent,,,,,[c]\n"))
        .containsExactly("CSV-014 2", "1 rows: 1 refused");
  }
}
