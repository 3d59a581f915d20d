package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTimeRulesTest {
  private static Inspection of(String type, String published, String... fieldwork) {
    return Findings.MINIMAL
        .withType(InspectionType.of(type))
        .withParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
        .withInspected(InspectedBody.builder().kind(InspectedKind.LOCAL_AUTHORITY).build())
        .withFieldwork(Arrays.stream(fieldwork).map(DateInterval::parse).toList())
        .withReport(Report.builder().published(PartialDate.parse(published)).build())
        // A result, so that no judgements are missed (FRA-002).
        .withPriorityAreas(
            PriorityArea.builder().id("a").text("Plans are reviewed in time.").build());
  }

  @ParameterizedTest
  @CsvSource({
    "standard-inspection, 2025-02-08, 2024-09-30/2024-10-11",
    "standard-inspection, 2025-02, 2024-09-30/2024-10-11",
    "standard-inspection, 2025, 2024-09-30/2024-10-11",
    "standard-inspection, 2025-02-28, 2024-10",
    "joint-targeted-area-inspection, 2019-03-16, 2018-03-12/2018-03-16"
  })
  void INS_006_aReportWithinTheUsualTimeIsAccepted(
      String type, String published, String fieldwork) {
    assertThat(Findings.of(of(type, published, fieldwork))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "standard-inspection, 2025-02-09, 2024-09-30/2024-10-11",
    "standard-inspection, 2025-03, 2024-10",
    "single-inspection, 2016-10-04, 2016-05-09/2016-06-03",
    "joint-targeted-area-inspection, 2019-03-17, 2018-03-12/2018-03-16",
    "thematic-review, 2019-03-17, 2018-03-16"
  })
  void INS_006_aLaterReportIsReported(String type, String published, String fieldwork) {
    assertThat(Findings.of(of(type, published, fieldwork)))
        .containsExactly("INS-006 /report/published");
  }

  @Test
  void INS_006_twoHundredAndFourteenDaysAreUnlikelyButPossible() {
    List<Problem> problems =
        Findings.VALIDATOR.validate(
            of("standard-inspection", "2023-07-18", "2022-12-05/2022-12-16"));

    assertThat(problems).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
    assertThat(problems.get(0).message()).contains("214 days");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 2024-10-31, published 121 days after",
    "2025-03, 2024-10, published at least 121 days after",
    "2025-03-01, 2024-10, published at least 121 days after",
    "2025-03, 2024-10-31, published at least 121 days after",
    "2025-03-01, 2024-10 2024-10-31, published 121 days after",
    "2025-03-01, 2024-10-31 2024-10, published 121 days after"
  })
  void INS_006_ofPartialDatesTheLeastNumberOfDaysIsKnown(
      String published, String fieldwork, String message) {
    assertThat(
            Findings.VALIDATOR.validate(of("standard-inspection", published, fieldwork.split(" "))))
        .filteredOn(problem -> problem.rule().equals("INS-006"))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: "
                + message
                + " the last known fieldwork, usually at most 120; a later period of fieldwork may"
                + " be missing");
  }

  @Test
  void INS_006_aPeriodThatEndsBeforeItBeginsMayBeTheLaterOne() {
    assertThat(
            Findings.of(
                of(
                    "standard-inspection",
                    "2024-12-10",
                    "2024-01-08/2024-01-12",
                    "2024-11-01/2024-10-21")))
        .containsExactly("INS-001 /fieldwork/1");
    assertThat(
            Findings.of(
                of(
                    "standard-inspection",
                    "2024-12-10",
                    "2023-11-01/2023-10-23",
                    "2024-01-08/2024-01-12")))
        .containsExactly("INS-001 /fieldwork/0", "INS-006 /report/published");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-01/1900-01-01", "2024-05-01/9999-12-31"})
  void INS_006_aPeriodWithoutAKnownEndMayBeTheLaterOne(String period) {
    assertThat(
            Findings.of(of("standard-inspection", "2024-11-20", "2024-01-08/2024-01-19", period)))
        .contains("INS-005 /fieldwork/1")
        .doesNotContain("INS-006 /report/published");
    assertThat(Findings.of(of("standard-inspection", "2024-11-20", "2024-01-08/2024-01-19")))
        .containsExactly("INS-006 /report/published");
  }

  @Test
  void INS_006_aSecondPeriodExplainsALateReport() {
    String[] fieldwork = {"2022-12-05/2022-12-16", "2023-02-14/2023-02-15"};

    assertThat(Findings.of(of("standard-inspection", "2023-05-10", fieldwork))).isEmpty();
    assertThat(Findings.of(of("standard-inspection", "2023-05-10", fieldwork[0])))
        .containsExactly("INS-006 /report/published");
  }

  @Test
  void INS_006_aDateInTheFutureIsOnlyReportedAsSuch() {
    assertThat(Findings.of(of("standard-inspection", "2027-05-10", "2024-09-30/2024-10-11")))
        .containsExactly("INS-003 /report/published");
  }

  @ParameterizedTest
  @CsvSource({
    "standard-inspection, 2024-11-20, 2024-09-30/2024-10-18",
    "standard-inspection, 2024-11-20, 2024-09-30/2024-10-04",
    "short-inspection, 2023-08-25, 2023-07-11/2023-07-13",
    "short-inspection, 2023-08-25, 2023-07-09/2023-07-13",
    "standard-inspection, 2024-11-20, 2024-10-01/2024-10-12",
    "focused-visit, 2024-11-20, 2024-10-01/2024-10-15",
    "single-inspection, 2016-07-20, 2016-05-09/2016-05-13"
  })
  void INS_007_unusualFieldworkIsAnInfo(String type, String published, String fieldwork) {
    assertThat(Findings.of(of(type, published, fieldwork))).containsExactly("INS-007 /fieldwork/0");
  }

  @ParameterizedTest
  @CsvSource({
    "standard-inspection, 2024-11-20, 2024-09-30/2024-10-11",
    "short-inspection, 2023-10-27, 2023-09-11/2023-09-15",
    "short-inspection, 2023-10-27, 2023-09",
    "short-inspection, 2023-10-27, 2023-07/2023-09-15",
    "monitoring-visit, 2018-07-20, 2018-06-02/2018-06-30",
    "inspection, 2024-11-20, 2024-09-28/2024-10-18"
  })
  void INS_007_usualOrUnknownLengthIsAccepted(String type, String published, String fieldwork) {
    assertThat(Findings.of(of(type, published, fieldwork))).isEmpty();
  }

  @Test
  void INS_007_ofSeveralPeriodsOnlyTheDaysOfTheWeekAreCompared() {
    assertThat(
            Findings.of(
                of("standard-inspection", "2023-03-10", "2022-12-05/2022-12-16", "2023-02-18")))
        .containsExactly("INS-007 /fieldwork/1");
  }

  @Test
  void INS_007_theMessageDescribesTheUsualLength() {
    assertThat(
            Findings.VALIDATOR.validate(
                of("short-inspection", "2023-08-25", "2023-07-11/2023-07-13")))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: fieldwork 2023-07-11/2023-07-13 is unusual;"
                + " usual: 5 days, starting and ending on a weekday");
  }

  @ParameterizedTest
  @CsvSource({
    "standard-inspection, 2019-05-10, INS-012",
    "standard-inspection, 2017-05-10,",
    "single-inspection, 2017-05-10, INS-012",
    "focused-visit, 2019-05-10, INS-012",
    "joint-targeted-area-inspection, 2017-05-10,",
    "monitoring-visit, 2017-05-10,",
    "inspection, 2017-05-10,"
  })
  void INS_012_fieldworkIsMissedWhereReportsAlwaysStateIt(
      String type, String published, String rule) {
    assertThat(Findings.of(of(type, published)))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
    assertThat(Findings.of(of(type, published).withReport(Report.builder().build())))
        .containsExactly("INS-009");
  }
}
