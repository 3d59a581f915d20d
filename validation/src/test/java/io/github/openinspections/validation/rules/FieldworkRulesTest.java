package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldworkRulesTest {
  private static Inspection dated(String published, String... fieldwork) {
    return Findings.MINIMAL
        .withFieldwork(Arrays.stream(fieldwork).map(DateInterval::parse).toList())
        .withReport(Report.builder().published(PartialDate.parse(published)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04, 2014-01/2014-02",
    "2014-02, 2014-02",
    "2014, 2014-11",
    "2014-02-14, 2014-02-10/2014-02-14",
    "2014-09-16, 2014-02-14",
    "2016-05-20, 2016-05",
    "2016, 2016-12-30/2016-12-31"
  })
  void INS_002_datesThatCanBeTrueAreAccepted(String published, String fieldwork) {
    assertThat(Findings.of(dated(published, fieldwork))).isEmpty();
  }

  @Test
  void INS_010_severalPeriodsInOrderAreAccepted() {
    assertThat(Findings.of(dated("2023-05-10", "2022-12-05/2022-12-16", "2023-02-14/2023-02-15")))
        .isEmpty();
    assertThat(Findings.of(dated("2015", "2014-02", "2014-02", "2014", "2014-03/2014"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-05/2022-12-16, 2022-12-16/2022-12-20",
    "2022-12-05/2022-12-16, 2022-12-07",
    "2023-02, 2022-12",
    "2022-12/2023-02, 2023-01"
  })
  void INS_010_periodsThatCertainlyOverlapOrAreOutOfOrderAreReported(String first, String second) {
    assertThat(Findings.of(dated("2023-06", first, second)))
        .containsExactly("INS-010 /fieldwork/1");
  }

  @Test
  void INS_013_publicationIsComparedWithAllPeriods() {
    assertThat(Findings.of(dated("2022-01", "2022-02", "2022-03")))
        .containsExactly("INS-002 /report/published");
    assertThat(Findings.of(dated("2022-02-20", "2022-02-01/2022-02-05", "2022-03")))
        .containsExactly("INS-013 /report/published");
  }

  @Test
  void INS_001_aReversedPeriodIsOneProblem() {
    assertThat(Findings.of(dated("2014-01-15", "2014-02/2014-01")))
        .containsExactly("INS-001 /fieldwork/0");
  }

  @Test
  void INS_001_aReversedPeriodOfAnotherInspectionIsReportedWhereItIs() {
    OriginalReference original =
        OriginalReference.builder().addFieldwork(DateInterval.parse("2013-02/2013-01")).build();

    assertThat(
            Findings.of(
                Findings.MINIMAL.withFollowUp(FollowUp.builder().original(original).build())))
        .containsExactly("INS-001 /followUp/original/fieldwork/0");
  }

  @ParameterizedTest
  @CsvSource({
    "joint-targeted-area-inspection, 2022-07-18",
    "short-inspection, 2022-07-18",
    "focused-visit, 2022-07-18/2022-07-19"
  })
  void INS_004_aCopiedDateIsOneProblem(String type, String fieldwork) {
    assertThat(Findings.of(dated("2022-07-18", fieldwork).withType(InspectionType.of(type))))
        .filteredOn(found -> found.startsWith("INS-")) // that it has no judgement is FRA-002
        .containsExactly("INS-004 /report/published");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"monitoring-visit", "progress-review", "inspection", "emergency-inspection"})
  void INS_004_aVisitOfOneDayMayBePublishedTheSameDay(String type) {
    assertThat(Findings.of(dated("2022-07-18", "2022-07-18").withType(InspectionType.of(type))))
        .isEmpty();
  }

  @Test
  void INS_004_theSameMonthIsNotACopiedDay() {
    assertThat(Findings.of(dated("2014-02", "2014-02").withType(InspectionType.JOINT_INSPECTION)))
        .isEmpty();
  }
}
