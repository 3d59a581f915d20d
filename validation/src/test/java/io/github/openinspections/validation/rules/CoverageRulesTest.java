package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.Findings;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {
  private static final Inspection REVIEW =
      Findings.MINIMAL.withFollowUp(FollowUp.builder().of("example/0").build());

  private static ProgressStatement statement(String label) {
    return ProgressStatement.builder().label(label).build();
  }

  private static StatedCount stated(int count) {
    return StatedCount.builder().count(count).build();
  }

  @Test
  void PRG_004_aStatementMayCoverWhatTheFollowUpCoversOrRates() {
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

  private static ProgressRating rating(String area, String judge) {
    return ProgressRating.builder().priorityArea(area).label("some").judgedBy(judge).build();
  }

  @Test
  void PRG_004_anAreaIsCountedOnceHoweverOftenItIsListedOrRated() {
    Inspection review =
        REVIEW
            .withFollowUp(FollowUp.builder().of("example/0").addCovers("a", "b", "a", "b").build())
            .withPriorityAreasStated(stated(2))
            .withProgress(
                rating("a", "the inspectors"),
                rating("b", "the inspectors"),
                rating("a", "the council"),
                rating("b", "the council"));

    assertThat(Findings.of(review.withOverallProgress(statement("progress").withAreas(2))))
        .isEmpty();
    assertThat(
            Findings.VALIDATOR.validate(
                review.withOverallProgress(statement("progress").withAreas(4))))
        .extracting(Problem::message)
        .containsExactly("example/1: \"progress\" is said of 4 priority areas, but there are 2");
  }

  @Test
  void PRG_010_anIdRepeatedInCoversIsOneArea() {
    FollowUp followUp =
        FollowUp.builder().of("example/0").coversStated(1).addCovers("a", "a").build();

    assertThat(Findings.of(REVIEW.withFollowUp(followUp))).isEmpty();
    assertThat(
            Findings.of(
                REVIEW.withFollowUp(FollowUp.builder().from(followUp).addCovers("b").build())))
        .containsExactly("PRG-010 /followUp/covers");
  }

  @Test
  void PRG_011_aRatingOfAnAreaThatWasNotCoveredIsReported() {
    Inspection review =
        REVIEW
            .withFollowUp(FollowUp.builder().of("example/0").addCovers("a", "b").build())
            .withProgress(
                ProgressRating.builder().priorityArea("a").label("good").build(),
                ProgressRating.builder().priorityArea("c").label("good").build());

    assertThat(Findings.of(review)).containsExactly("PRG-011 /progress/1/priorityArea");
    assertThat(
            Findings.of(
                review.withFollowUp(
                    FollowUp.builder().from(review.followUp().get()).coversStated(3).build())))
        .isEmpty();
  }
}
