package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The inspection's own fieldwork was in February 2014. */
class OtherDateRulesTest {
  private static List<String> released(String asOf, String published) {
    return Findings.of(
        Findings.MINIMAL
            .withAsOf(PartialDate.parse(asOf))
            .withReport(Report.builder().published(PartialDate.parse(published)).build()));
  }

  @Test
  void INS_014_aReleaseBeforeTheReportIsReported() {
    assertThat(released("2014-03-31", "2014-04-01")).containsExactly("INS-014 /asOf");
    assertThat(released("2014-03", "2014-04")).containsExactly("INS-014 /asOf");
  }

  @Test
  void INS_014_datesAreComparedOnlyAsFarAsBothGo() {
    assertThat(released("2014-04-01", "2014-04")).isEmpty();
    assertThat(released("2014", "2014-04-01")).isEmpty();
  }

  @Test
  void INS_014_aPlaceholderIsNoRelease() {
    assertThat(released("1900-01-01", "2014-04")).containsExactly("INS-005 /asOf");
  }

  private static Inspection following(String original) {
    OriginalReference reference =
        OriginalReference.builder().addFieldwork(DateInterval.parse(original)).build();
    return Findings.MINIMAL.withFollowUp(FollowUp.builder().original(reference).build());
  }

  @Test
  void FUP_003_anOriginalThatBeganLaterIsReported() {
    assertThat(Findings.of(following("2014-03")))
        .containsExactly("FUP-003 /followUp/original/fieldwork");
    assertThat(Findings.of(following("2014-02-20"))).isEmpty();
    assertThat(Findings.of(following("2013-11/2014-03"))).isEmpty();
  }

  private static Inspection publishedOnly(String published, Inspection inspection) {
    return inspection
        .withFieldwork()
        .withReport(Report.builder().published(PartialDate.parse(published)).build());
  }

  private static List<String> messages(Inspection inspection) {
    return Findings.VALIDATOR.validate(inspection).stream()
        .filter(problem -> problem.rule().startsWith("FUP"))
        .map(Problem::message)
        .toList();
  }

  @Test
  void FUP_003_whatIsPublishedHasBegun() {
    assertThat(messages(publishedOnly("2014-04", following("2015-02"))))
        .containsExactly(
            "example/1: this record is dated 2014-04, but the inspection that it follows up began"
                + " 2015-02");
    assertThat(
            messages(
                publishedOnly("2014-04", following("2014-05"))
                    .withFieldwork(DateInterval.parse("2014"))))
        .hasSize(1);
    assertThat(messages(publishedOnly("2014-04", following("2014-04")))).isEmpty();
    assertThat(messages(publishedOnly("1900-01-01", following("2014-04")))).isEmpty();
  }

  @Test
  void FUP_003_FUP_004_aReportBeforeTheFieldworkIsAnotherProblem() {
    Inspection early =
        publishedOnly("2010-04", following("2012"))
            .withPrevious(Previous.builder().published(PartialDate.of(2012)).build())
            .withFieldwork(DateInterval.parse("2014-02"));

    assertThat(Findings.of(early)).containsExactly("INS-002 /report/published");
  }

  @Test
  void FUP_004_whatIsPublishedHasBegun() {
    Previous later = Previous.builder().addFieldwork(DateInterval.parse("2015-02")).build();

    assertThat(messages(publishedOnly("2014-04", Findings.MINIMAL.withPrevious(later))))
        .containsExactly(
            "example/1: this record is dated 2014-04, but the previous inspection began 2015-02");
    assertThat(messages(publishedOnly("2015", Findings.MINIMAL.withPrevious(later)))).isEmpty();
  }

  @Test
  void FUP_004_aPreviousReportThatCameOutLaterIsReported() {
    Previous later = Previous.builder().published(PartialDate.parse("2015-02")).build();
    Inspection inspection = publishedOnly("2014-04", Findings.MINIMAL.withPrevious(later));

    assertThat(Findings.of(inspection)).containsExactly("FUP-004 /previous/published");
    assertThat(messages(inspection))
        .containsExactly(
            "example/1: this record is dated 2014-04, but the report of the previous inspection was"
                + " published 2015-02");
    assertThat(messages(inspection.withPrevious(later.withPublished(PartialDate.parse("2014-04")))))
        .isEmpty();
    assertThat(
            messages(inspection.withPrevious(later.withPublished(PartialDate.parse("9999-12-31")))))
        .isEmpty();
    assertThat(messages(inspection.withReport(Optional.empty()))).isEmpty();
    assertThat(
            messages(inspection.withPrevious(later.withFieldwork(DateInterval.parse("2015-01")))))
        .as("one problem of both dates")
        .hasSize(1);
  }

  @Test
  void FUP_004_aPreviousInspectionThatBeganLaterIsReported() {
    Previous later = Previous.builder().addFieldwork(DateInterval.parse("2015")).build();

    assertThat(Findings.of(Findings.MINIMAL.withPrevious(later)))
        .containsExactly("FUP-004 /previous/fieldwork");
    assertThat(
            Findings.of(
                Findings.MINIMAL.withPrevious(later.withFieldwork(DateInterval.parse("2014")))))
        .isEmpty();
  }

  /** A report may come out late, or once more; fieldwork says which inspection came first. */
  @Test
  void FUP_004_theReportOfAnEarlierInspectionMayBeTheLaterOne() {
    Inspection inspection =
        Findings.MINIMAL
            .withFieldwork(DateInterval.parse("2014-05"))
            .withReport(Report.builder().published(PartialDate.parse("2014-08")).build());
    Previous later = Previous.builder().published(PartialDate.parse("2014-09")).build();

    assertThat(
            Findings.of(
                inspection.withPrevious(later.withFieldwork(DateInterval.parse("2014-01")))))
        .isEmpty();
    assertThat(
            Findings.of(inspection.withPrevious(later.withFieldwork(DateInterval.parse("2014")))))
        .containsExactly("FUP-004 /previous/published");
  }

  @Test
  void PRA_008_anAreaDueBeforeFieldworkIsReported() {
    PriorityArea area =
        PriorityArea.builder()
            .id("plans")
            .text("Plan better.")
            .due(PartialDate.of(2014, 1))
            .build();

    assertThat(Findings.of(Findings.MINIMAL.withPriorityAreas(area)))
        .containsExactly("PRA-008 /priorityAreas/0/due");
    assertThat(Findings.VALIDATOR.validate(Findings.MINIMAL.withPriorityAreas(area)))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "example/1: priority area \"plans\" is due 2014-01, before fieldwork began (2014-02);"
                + " the year is probably mistyped");
    assertThat(Findings.of(Findings.MINIMAL.withPriorityAreas(area.withDue(PartialDate.of(2014)))))
        .isEmpty();
  }

  @Test
  void NXT_002_bothDatesOfANextStepAreCompared() {
    NextStep step = NextStep.builder().label("review").by(PartialDate.of(2013)).build();

    assertThat(Findings.of(Findings.MINIMAL.withNextSteps(step)))
        .containsExactly("NXT-002 /nextSteps/0/by");
    assertThat(Findings.of(Findings.MINIMAL.withNextSteps(step.withFrom(PartialDate.of(2012)))))
        .containsExactly("NXT-002 /nextSteps/0/by", "NXT-002 /nextSteps/0/from");
  }
}
