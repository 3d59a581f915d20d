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
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.validation.Findings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void aFirstInspectionIsToldOncePerRatingAndOnceInAll() {
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

  @Test
  void progressWithoutALevelIsGenuine() {
    assertThat(
            Findings.of(
                REVIEW
                    .withProgress(rating("progress made"))
                    .withOverallProgress(statement("very encouraging progress"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "significant, significant",
    "Significant progress, significant",
    "SIGNIFICANT, significant",
    "there was evidence of significant progress, significant",
    "no progress, none",
    "None, none",
    "has not progressed, none",
    "limited progress, limited"
  })
  void wordsThatMeanTheLevelAreSilent(String label, String level) {
    assertThat(Findings.of(graded(label, "progress-words", level))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "encouraging, significant",
    "considerable progress, significant",
    "very good progress, good",
    "good, significant",
    "no significant progress, significant",
    "not yet significant, significant",
    "significantly strengthened, significant",
    "some, none"
  })
  void wordsThatDoNotAreAskedAbout(String label, String level) {
    assertThat(Findings.of(graded(label, "progress-words", level)))
        .containsExactly("PRG-005 /progress/0/label");
  }

  @ParameterizedTest
  @CsvSource({
    "sufficient progress, area-send-revisit-progress, not-sufficient",
    "Not sufficient, area-send-revisit-progress, sufficient",
    "Improved effectiveness, ofsted-interim-effectiveness, declined",
    "Very Good, care-inspectorate-six-point, good"
  })
  void theWordsOfAnotherLevelOfAScaleAreAskedAbout(String label, String scale, String level) {
    assertThat(Findings.of(graded(label, scale, level)))
        .containsExactly("PRG-005 /progress/0/label");
  }

  @ParameterizedTest
  @CsvSource({
    "Sufficient progress, area-send-revisit-progress, sufficient",
    "satisfactory, care-inspectorate-six-point, adequate",
    "Declined in effectiveness, ofsted-interim-effectiveness, declined"
  })
  void otherWordsOfOtherScalesAreSilent(String label, String scale, String level) {
    assertThat(Findings.of(graded(label, scale, level))).isEmpty();
  }

  @Test
  void ofAScaleThatNobodyKnowsOnlyThatIsSaid() {
    assertThat(Findings.of(graded("whatever", "our-own-scale", "anything")))
        .containsExactly("VOC-001 /progress/0/grade/scale");
  }

  @ParameterizedTest
  @CsvSource({"progress-words, encouraging", "ofsted-four-point, adequate"})
  void aLevelThatItsScaleLacksIsOneProblem(String scale, String level) {
    assertThat(Findings.of(graded("encouraging", scale, level)))
        .containsExactly("PRG-007 /progress/0/grade/level");
    assertThat(
            Findings.of(
                REVIEW.withOverallProgress(
                    statement("encouraging").withGrade(Grade.of(scale, level)))))
        .containsExactly("PRG-007 /overallProgress/0/grade/level");
  }

  private static Inspection graded(String label, String scale, String level) {
    return REVIEW.withProgress(rating(label).withGrade(Grade.of(scale, level)));
  }

  @Test
  void oneRatingInTwoSpellingsIsOneRating() {
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("Good progress")))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("some"), rating("good"))))
        .containsExactly("PRG-002 /progress/1");
  }

  @Test
  void aReasonIsARating() {
    ProgressRating silent = ProgressRating.builder().priorityArea("a").build();

    assertThat(Findings.of(REVIEW.withProgress(silent.withAbsence(Absence.TOO_EARLY)))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(silent))).containsExactly("PRG-008 /progress/0");
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
  void whoeverInspectedMayJudge(String judge) {
    assertThat(Findings.of(judgedBy(judge))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dumfries and Galloway Council", "Ofsted", "BBC"})
  void anybodyElseIsWorthKnowing(String judge) {
    assertThat(Findings.of(judgedBy(judge))).containsExactly("PRG-006 /progress/0/judgedBy");
    assertThat(
            Findings.of(
                judgedBy("HMICS")
                    .withOverallProgress(statement("significant").withJudgedBy(judge))))
        .containsExactly("PRG-006 /overallProgress/0/judgedBy");
    assertThat(Findings.of(judgedBy(judge).withParticipants())).isEmpty();
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
  void namesOfHostileLengthAreNotCompared() {
    String name = "a ".repeat(200_000);
    Inspection inspection =
        judgedBy(name + "b").withParticipants(Participant.builder().name(name + "c").build());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Findings.of(inspection));
  }

  @Test
  void aStatementMayCoverWhatTheFollowUpCoversOrRates() {
    Inspection review =
        REVIEW
            .withPriorityAreasStated(stated(2))
            .withPriorityAreas(
                PriorityArea.builder().id("new").text("Plans.").build(),
                PriorityArea.builder().id("newer").text("Reviews.").build())
            .withOverallProgress(statement("progress").withAreas(5));

    assertThat(Findings.of(review)).containsExactly("PRG-004 /overallProgress/0/areas");
    assertThat(
            Findings.of(
                review.withFollowUp(FollowUp.builder().of("example/0").coversStated(5).build())))
        .isEmpty();
    assertThat(Findings.of(review.withPriorityAreasStated().withPriorityAreas())).isEmpty();
  }

  @Test
  void anIdThatCoversRepeatsIsOneArea() {
    FollowUp followUp =
        FollowUp.builder().of("example/0").coversStated(1).addCovers("a", "a").build();

    assertThat(Findings.of(REVIEW.withFollowUp(followUp))).isEmpty();
    assertThat(
            Findings.of(
                REVIEW.withFollowUp(FollowUp.builder().from(followUp).addCovers("b").build())))
        .containsExactly("PRG-010 /followUp/covers");
  }
}
