package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
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

  @Test
  void PRG_002_twoSpellingsOfOneRatingAgree() {
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("Good progress")))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(rating("good"), rating("some"), rating("good"))))
        .containsExactly("PRG-002 /progress/1");
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
