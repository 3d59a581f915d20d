package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkRulesTest {
  private static final String OF_2018 =
      "overall-effectiveness impact-of-leaders help-and-protection"
          + " children-in-care-and-care-leavers";
  private static final String OF_2023 =
      "overall-effectiveness impact-of-leaders help-and-protection children-in-care care-leavers";
  private static final String OF_2026 =
      "impact-of-leaders help-and-protection children-in-care care-leavers";
  private static final String SINGLE =
      "overall-effectiveness help-and-protection looked-after-and-permanence adoption"
          + " care-leavers leadership-management-and-governance";

  private static Inspection authority(String type, String aspects, String... fieldwork) {
    return Findings.MINIMAL
        .withType(InspectionType.of(type))
        .withParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
        .withInspected(InspectedBody.builder().kind(InspectedKind.LOCAL_AUTHORITY).build())
        .withFieldwork(Arrays.stream(fieldwork).map(DateInterval::parse).toList())
        .withJudgements(
            Stream.of(aspects.split(" ", -1)).map(aspect -> judgement(aspect, "good")).toList());
  }

  private static Judgement absent(String aspect) {
    return Judgement.builder().aspect(AspectCode.of(aspect)).absence(Absence.NOT_STATED).build();
  }

  /** Dumfries and Galloway in 2014: nine indicators were graded and one of them is named. */
  private static Inspection joint(int adequate) {
    String scale = "care-inspectorate-six-point";
    return Findings.MINIMAL
        .withType(InspectionType.JOINT_INSPECTION)
        .withParticipants(
            Participant.builder()
                .name("Care Inspectorate")
                .body(BodyCode.CARE_INSPECTORATE)
                .build())
        .withJudgements(
            Judgement.builder()
                .aspect(AspectCode.ASSESSING_AND_RESPONDING_TO_RISKS_AND_NEEDS)
                .grade(Grade.of(scale, "unsatisfactory"))
                .build())
        .withJudgementCounts(
            JudgementCount.builder().grade(Grade.of(scale, "unsatisfactory")).count(1).build(),
            JudgementCount.builder().grade(Grade.of(scale, "weak")).count(3).build(),
            JudgementCount.builder().grade(Grade.of(scale, "adequate")).count(adequate).build());
  }

  private static Inspection and(Inspection inspection, Judgement last) {
    return inspection.withJudgements(
        Stream.concat(inspection.judgements().stream().limit(3), Stream.of(last)).toList());
  }

  @Test
  void FRA_001_twoFrameworksCanApplyOnTheSameDay() {
    Inspection lambeth = authority("single-inspection", SINGLE, "2018-01-29/2018-02-22");
    Inspection rochdale = authority("short-inspection", OF_2018, "2018-01-29/2018-02-02");

    assertThat(Findings.of(lambeth)).isEmpty();
    assertThat(Findings.of(rochdale)).isEmpty();
    assertThat(Findings.of(lambeth.withType(InspectionType.SHORT_INSPECTION)))
        .contains("FRA-001 /judgements", "FRA-002 /judgements");
  }

  @ParameterizedTest
  @CsvSource({"2022-12-05/2022-12-16", "2018-01", "2023-01-09/2023-01-15"})
  void FRA_001_careLeaversGradedTooEarlyWereFilledIn(String fieldwork) {
    assertThat(
            Findings.of(
                authority("standard-inspection", OF_2018 + " care-leavers", fieldwork)
                    .withType(InspectionType.STANDARD_INSPECTION)))
        .contains("FRA-001 /judgements/4/grade")
        .doesNotContain("FRA-002 /judgements");
  }

  @Test
  void FRA_001_anAbsentJudgementIsNotAGrade() {
    Inspection december = authority("standard-inspection", OF_2018, "2022-12-05/2022-12-16");

    assertThat(
            Findings.of(
                december.withJudgements(
                    Stream.concat(december.judgements().stream(), Stream.of(absent("care-leavers")))
                        .toList())))
        .isEmpty();
  }

  @Test
  void FRA_001_theFirstOfSeveralPeriodsDecides() {
    assertThat(
            Findings.of(
                authority(
                    "standard-inspection",
                    OF_2018,
                    "2022-12-05/2022-12-16",
                    "2023-02-14/2023-02-15")))
        .isEmpty();
  }

  @Test
  void FRA_001_overallEffectivenessEndedInApril() {
    Inspection brent = authority("short-inspection", OF_2026, "2026-04-27/2026-05-01");

    assertThat(Findings.of(brent)).isEmpty();
    assertThat(Findings.of(authority("short-inspection", OF_2023, "2026-05-11/2026-05-15")))
        .containsExactly("FRA-001 /judgements/0/grade");
    assertThat(Findings.of(authority("short-inspection", OF_2023, "2026-03-23/2026-03-27")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01", "2023", "1900-01-01"})
  void FRA_001_aStartThatDoesNotDecideTheFrameworkReportsNothing(String fieldwork) {
    assertThat(Findings.of(authority("standard-inspection", OF_2018 + " care-leavers", fieldwork)))
        .noneMatch(problem -> problem.startsWith("FRA"));
    assertThat(Findings.of(authority("standard-inspection", OF_2018 + " care-leavers")))
        .containsExactly("INS-009");
  }

  @Test
  void FRA_001_aFrameworkNamedByTheSourceNeedsNoDate() {
    Inspection named =
        authority("standard-inspection", OF_2018 + " care-leavers")
            .withFramework(FrameworkCode.of("ilacs-2018"));

    assertThat(Findings.of(named)).containsExactly("INS-009", "FRA-001 /judgements/4/grade");
  }

  @Test
  void FRA_002_aTypeOfOneFrameworkOnlyStillNeedsADate() {
    assertThat(Findings.of(authority("single-inspection", "help-and-protection children-in-care")))
        .containsExactly("INS-009");
  }

  @ParameterizedTest
  @CsvSource({
    "joint-targeted-area-inspection, 2018-03-12/2018-03-16",
    "focused-visit, 2024-09-10/2024-09-11",
    "monitoring-visit, 2017-05-10",
    "monitoring-visit, 2019-05-10"
  })
  void FRA_003_lettersHaveNoGrades(String type, String fieldwork) {
    Inspection graded = authority(type, "overall-effectiveness", fieldwork);

    assertThat(Findings.of(graded)).containsExactly("FRA-003 /judgements");
    assertThat(Findings.of(graded.withJudgements(absent("overall-effectiveness")))).isEmpty();
  }

  @Test
  void FRA_003_countedGradesAreGradesToo() {
    JudgementCount three =
        JudgementCount.builder().grade(Grade.of("ofsted-four-point", "good")).count(3).build();
    Inspection graded =
        authority(
            "joint-targeted-area-inspection", "overall-effectiveness", "2018-03-12/2018-03-16");
    Inspection counted = graded.withJudgements().withJudgementCounts(three, three.withCount(1));

    assertThat(Findings.of(counted)).containsExactly("FRA-003 /judgementCounts");
    assertThat(Findings.VALIDATOR.validate(counted).get(0).message())
        .startsWith("example/1: there are counted grades (good), but the framework jtai");
    assertThat(Findings.of(counted.withJudgementCounts(three.withCount(0)))).isEmpty();
    assertThat(Findings.of(counted.withJudgementCounts(three.withGrade(Optional.empty()))))
        .isEmpty();
    assertThat(Findings.of(graded.withJudgementCounts(three)))
        .containsExactly("FRA-003 /judgements");
  }

  /** The force has no grade, but the cases that were audited have. */
  @Test
  void FRA_003_auditedCasesAreCountedWhereAspectsMayBeUnknown() {
    Inspection force =
        Findings.MINIMAL
            .withType(InspectionType.CHILD_PROTECTION_INSPECTION)
            .withParticipants(
                Participant.builder().name("HMICFRS").body(BodyCode.of("hmicfrs")).build())
            .withFieldwork(DateInterval.parse("2019-03-04/2019-03-15"));
    Grade inadequate = Grade.of("ofsted-four-point", "inadequate");

    assertThat(
            Findings.of(
                force.withJudgementCounts(
                    JudgementCount.builder().grade(inadequate).count(12).build())))
        .isEmpty();
    assertThat(
            Findings.of(
                force.withJudgements(
                    Judgement.builder()
                        .aspect(AspectCode.OVERALL_EFFECTIVENESS)
                        .grade(inadequate)
                        .build())))
        .contains("FRA-003 /judgements");
  }

  @Test
  void FRA_001_allAspectsAreOneProblem() {
    Inspection two =
        authority("short-inspection", OF_2018 + " care-leavers adoption", "2019-09-09/2019-09-13");

    assertThat(Findings.of(two)).containsExactly("FRA-001 /judgements");
    assertThat(Findings.VALIDATOR.validate(two).get(0).message())
        .contains("grades for care-leavers, adoption, but");
  }

  @Test
  void FRA_001_publicationBoundsTheFrameworkFromAbove() {
    Inspection undated = authority("standard-inspection", OF_2018 + " care-leavers");

    assertThat(Findings.of(published("2023-01-15", undated)))
        .contains("FRA-001 /judgements/4/grade", "INS-012");
    assertThat(Findings.of(published("2023-01-16", undated))).containsExactly("INS-012");
    assertThat(Findings.of(published("2023-01", undated))).containsExactly("INS-012");
  }

  private static Inspection published(String date, Inspection inspection) {
    return inspection.withReport(Report.builder().published(PartialDate.parse(date)).build());
  }

  @Test
  void FRA_006_gradesBesideAnInterimOutcomeAreAWarning() {
    Inspection interim = FrameworkExamples.interim(Findings.MINIMAL);
    Judgement part = judgement("help-and-protection", "good");

    assertThat(Findings.of(interim)).isEmpty();
    assertThat(Findings.of(interim.withJudgements(FrameworkExamples.outcome(), part)))
        .containsExactly("FRA-006 /judgements/1/grade");
    assertThat(Findings.of(interim.withJudgements(part)))
        .containsExactlyInAnyOrder("FRA-001 /judgements/0/grade", "FRA-002 /judgements");
  }

  @Test
  void FRA_002_aTotalLossIsNotSilent() {
    Inspection blank =
        published("2024-11-20", authority("short-inspection", OF_2023, "2024-09-09/2024-09-13"))
            .withJudgements();

    assertThat(Findings.of(blank)).containsExactly("FRA-002 /judgements");
    assertThat(Findings.of(blank.withType(InspectionType.FOCUSED_VISIT)))
        .doesNotContain("FRA-002 /judgements");
    assertThat(Findings.of(blank.withReport(Optional.empty()))).isEmpty();
    assertThat(
            Findings.of(
                blank.withPriorityAreas(
                    PriorityArea.builder().id("a").text("The quality of plans.").build())))
        .isEmpty();
  }

  @Test
  void FRA_002_whereAllGradesAreUnreadableNothingIsLeft() {
    Inspection lost =
        FrameworkExamples.ilacs(Findings.MINIMAL)
            .withJudgements(
                FrameworkExamples.ilacs(Findings.MINIMAL).judgements().stream()
                    .map(
                        one ->
                            one.withGrade(Optional.empty())
                                .withLabel(Optional.empty())
                                .withAbsence(Absence.UNREADABLE))
                    .toList());
    Inspection nearly =
        lost.withJudgements(
            Stream.concat(
                    FrameworkExamples.ilacs(Findings.MINIMAL).judgements().stream().limit(1),
                    lost.judgements().stream().skip(1))
                .toList());

    assertThat(Findings.of(lost)).contains("FRA-002 /judgements");
    assertThat(Findings.of(nearly)).doesNotContain("FRA-002 /judgements");
  }

  @Test
  void FRA_002_countedJudgementsAreNotMissing() {
    assertThat(Findings.of(joint(5))).isEmpty();
    assertThat(Findings.of(joint(4))).containsExactly("FRA-002 /judgements");
  }

  @Test
  void FRA_002_missingJudgementsAreNamedInOneProblem() {
    Inspection cut =
        authority("short-inspection", "help-and-protection care-leavers", "2024-09-09/2024-09-13");

    assertThat(Findings.of(cut)).containsExactly("FRA-002 /judgements");
    assertThat(Findings.VALIDATOR.validate(cut).get(0).message())
        .contains("overall-effectiveness", "impact-of-leaders", "children-in-care");
    assertThat(Findings.of(cut.withJudgements())).isEmpty();
  }

  @Test
  void FRA_002_aJudgementWithWordsOrAReasonIsNotMissing() {
    Inspection graded = authority("short-inspection", OF_2026, "2026-04-27/2026-05-01");
    List<Judgement> three = graded.judgements().subList(0, 3);
    Judgement careLeavers = Judgement.builder().aspect(AspectCode.CARE_LEAVERS).build();

    assertThat(Findings.of(graded.withJudgements(three))).containsExactly("FRA-002 /judgements");
    assertThat(Findings.of(and(graded, careLeavers))).contains("FRA-002 /judgements");
    assertThat(Findings.of(and(graded, careLeavers.withLabel("Good")))).isEmpty();
    assertThat(Findings.of(and(graded, absent("care-leavers")))).isEmpty();
  }

  @Test
  void FRA_005_anAspectOfNoFrameworkIsAnInfo() {
    assertThat(
            Findings.of(
                authority("short-inspection", OF_2023 + " placements", "2024-09-09/2024-09-13")))
        .containsExactly("FRA-005 /judgements/5/aspect");
  }

  @Test
  void FRA_005_anAspectMissingFromAnIncompleteListIsAnInfo() {
    Inspection early =
        authority("inspection", "overall-effectiveness adoption", "2010-05-10/2010-05-21");

    assertThat(Findings.of(early)).containsExactly("FRA-005 /judgements/1/aspect");
    assertThat(Findings.VALIDATOR.validate(early).get(0).message())
        .contains("adoption", "ofsted-slac-2009");
    assertThat(Findings.of(early.withFieldwork())).doesNotContain("FRA-005 /judgements/1/aspect");
  }
}
