package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.validation.Findings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressRulesTest {
  private static final Inspection REVIEW =
      Findings.MINIMAL.withFollowUp(FollowUp.builder().of("example/0").build());

  private static ProgressRating rating(String label) {
    return ProgressRating.builder().priorityArea("a").label(label).build();
  }

  private static ProgressStatement statement(String label) {
    return ProgressStatement.builder().label(label).build();
  }

  private static StatedCount stated(int count) {
    return StatedCount.builder().count(count).build();
  }

  private static Inspection judgedBy(String judge) {
    return REVIEW
        .withParticipants(
            Participant.builder().name("Care Inspectorate").build(),
            Participant.builder()
                .name("Her Majesty's Inspectorate of Constabulary in Scotland")
                .body(BodyCode.of("hmics"))
                .build(),
            Participant.builder().name("staff of the partnership").build())
        .withProgress(rating("good").withJudgedBy(judge));
  }

  @Test
  void PRG_001_PRG_003_PRG_009_aFirstInspectionIsReportedOncePerRatingAndOnceInAll() {
    Inspection first =
        Findings.MINIMAL
            .withPriorityAreas(PriorityArea.builder().id("a").text("Plans for children.").build())
            .withProgress(rating("good"), rating("good").withPriorityArea("b"));

    assertThat(Findings.of(first))
        .containsExactly("PRG-003 /progress", "PRG-009 /progress/1/priorityArea");
    assertThat(Findings.of(first.withPriorityAreasStated(stated(1))))
        .containsExactly("PRG-003 /progress", "PRG-001 /progress/1/priorityArea");
    assertThat(Findings.of(first.withPriorityAreasStated(stated(2))))
        .contains("PRG-009 /progress/1/priorityArea");
    assertThat(Findings.of(first.withPriorityAreas()))
        .containsExactly(
            "PRG-003 /progress",
            "PRG-009 /progress/0/priorityArea",
            "PRG-009 /progress/1/priorityArea");
  }

  /** Of two areas with one id it is not certain whether they are one, so neither is the list. */
  @Test
  void PRG_001_PRG_009_aListWithADuplicateMayBeIncomplete() {
    PriorityArea area = PriorityArea.builder().id("a").text("Plans for children.").build();
    Inspection twice =
        Findings.MINIMAL
            .withPriorityAreas(area, area.withText("Training of staff."))
            .withProgress(rating("good").withPriorityArea("b"));

    assertThat(Findings.of(twice.withPriorityAreasStated(stated(2))))
        .contains("PRG-009 /progress/0/priorityArea")
        .doesNotContain("PRG-001 /progress/0/priorityArea");
    assertThat(Findings.of(twice.withPriorityAreasStated(stated(1))))
        .contains("PRG-009 /progress/0/priorityArea")
        .doesNotContain("PRG-001 /progress/0/priorityArea");
  }

  @Test
  void PRG_002_twoSpellingsOfOneRatingAgree() {
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("Good progress")))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("some"), rating("good"))))
        .containsExactly("PRG-002 /progress/1");
  }

  private static ProgressRating graded(String scale, String level) {
    return ProgressRating.builder().priorityArea("a").grade(Grade.of(scale, level)).build();
  }

  /** What says nothing is compared with nothing, so it must not stand for those that do. */
  @Test
  void PRG_002_aRatingThatSaysNothingHidesNoOther() {
    ProgressRating early =
        ProgressRating.builder().priorityArea("a").absence(Absence.TOO_EARLY).build();
    ProgressRating good = graded("care-inspectorate-six-point", "good");
    ProgressRating weak = graded("care-inspectorate-six-point", "weak");

    assertThat(Findings.of(REVIEW.withProgress(early, rating("good"), rating("limited"))))
        .containsExactly("PRG-002 /progress/2");
    assertThat(Findings.of(REVIEW.withProgress(early, good, early, weak)))
        .containsExactly("PRG-002 /progress/3");
    assertThat(Findings.of(REVIEW.withProgress(early, good, early, good))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(rating("nan"), rating("good"))))
        .containsExactly("TXT-001 /progress/0/label");
  }

  @Test
  void PRG_002_wordsAreComparedWithAGradeIfThereIsNothingElse() {
    ProgressRating significant = graded("progress-words", "significant");
    Inspection differing = REVIEW.withProgress(rating("limited progress"), significant);

    assertThat(Findings.of(differing)).containsExactly("PRG-002 /progress/1");
    assertThat(Findings.VALIDATOR.validate(differing))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "example/1: progress on priority area \"a\" is rated \"significant\" and"
                + " \"limited progress\" by the same judge");
    assertThat(Findings.of(REVIEW.withProgress(significant, rating("limited progress"))))
        .containsExactly("PRG-002 /progress/1");
    assertThat(Findings.of(REVIEW.withProgress(significant, rating("Significant progress"))))
        .isEmpty();
    assertThat(
            Findings.of(
                REVIEW.withProgress(
                    graded("care-inspectorate-six-point", "good"), rating("encouraging"))))
        .isEmpty();
  }

  @Test
  void PRG_002_theFirstGradeAndTheFirstWordsAreCompared() {
    ProgressRating good = graded("care-inspectorate-six-point", "good");

    assertThat(Findings.of(REVIEW.withProgress(good, rating("encouraging"), rating("slow"))))
        .containsExactly("PRG-002 /progress/2");
    assertThat(
            Findings.of(REVIEW.withProgress(rating("encouraging"), good, good.withLabel("slow"))))
        .containsExactly("PRG-002 /progress/2");
  }

  @Test
  void PRG_002_gradesUnderTheSameWordsAreGivenByTheirLevels() {
    ProgressRating good = graded("care-inspectorate-six-point", "good").withLabel("some way");

    assertThat(
            Findings.VALIDATOR.validate(
                REVIEW.withProgress(
                    good, good.withGrade(Grade.of("care-inspectorate-six-point", "weak")))))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "example/1: progress on priority area \"a\" is rated \"weak\" and \"good\" by the"
                + " same judge");
  }

  /** The words of one contradict its own grade, and are the level of the other. */
  @Test
  void PRG_002_wordsThatAreTheLevelOfTheOtherAreNotSetBesideIt() {
    ProgressRating good = graded("progress-words", "significant").withLabel("limited");

    assertThat(
            Findings.VALIDATOR.validate(
                REVIEW.withProgress(good, graded("progress-words", "limited"))))
        .filteredOn(problem -> problem.rule().equals("PRG-002"))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: progress on priority area \"a\" is rated \"limited\" and"
                + " \"significant\" by the same judge");
  }

  @Test
  void PRG_002_gradesOnTwoScalesAreNamedWithTheirScales() {
    ProgressRating good = graded("care-inspectorate-six-point", "good");

    assertThat(
            Findings.VALIDATOR.validate(
                REVIEW.withProgress(good, good.withGrade(Grade.of("ofsted-four-point", "good")))))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "example/1: progress on priority area \"a\" is rated \"good\" on the scale"
                + " ofsted-four-point and \"good\" on the scale care-inspectorate-six-point by"
                + " the same judge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care Inspectorate",
        "the care inspectorate",
        "HMICS",
        "Her Majesty’s Inspectorate of Constabulary for Scotland",
        "Care Inspectorate & Education Scotland",
        "the inspectors",
        "joint inspection team",
        "Staff, of the partnership"
      })
  void PRG_006_participantsMayJudge(String judge) {
    assertThat(Findings.of(judgedBy(judge))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dumfries and Galloway Council", "Ofsted", "BBC"})
  void PRG_006_anybodyElseIsAnInfo(String judge) {
    assertThat(Findings.of(judgedBy(judge))).containsExactly("PRG-006 /progress/0/judgedBy");
    assertThat(
            Findings.of(
                judgedBy("HMICS")
                    .withOverallProgress(statement("significant").withJudgedBy(judge))))
        .containsExactly("PRG-006 /overallProgress/0/judgedBy");
    assertThat(Findings.of(judgedBy(judge).withParticipants())).isEmpty();
  }

  @Test
  void PRG_006_overlongNamesAreNotCompared() {
    String name = "a ".repeat(200_000);
    Inspection inspection =
        judgedBy(name + "b").withParticipants(Participant.builder().name(name + "c").build());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Findings.of(inspection));
  }
}
