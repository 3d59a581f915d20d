package io.github.openinspections.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import org.junit.jupiter.api.Test;

class GradeTest {
  private static final RatingScale SCOTLAND = scale(ScaleCode.CARE_INSPECTORATE_SIX_POINT);
  private static final RatingScale ENGLAND = scale(ScaleCode.OFSTED_FOUR_POINT);

  @Test
  void aPrintedLabelGivesAGradeOrNothing() {
    assertThat(Grade.read(SCOTLAND, "very good"))
        .contains(Grade.of(ScaleCode.CARE_INSPECTORATE_SIX_POINT, LevelCode.VERY_GOOD));
    assertThat(Grade.read(ENGLAND, "Requires improvement to be good"))
        .contains(Grade.of(ScaleCode.OFSTED_FOUR_POINT, LevelCode.REQUIRES_IMPROVEMENT));
    assertThat(Grade.read(ENGLAND, "adequate")).isEmpty();
    assertThat(Grade.read(scale(ScaleCode.PROGRESS_WORDS), "encouraging")).isEmpty();
  }

  @Test
  void theMeaningOfALabelDependsOnItsDate() {
    assertThat(Grade.read(SCOTLAND, "Satisfactory", PartialDate.of(2011)))
        .contains(Grade.of(ScaleCode.CARE_INSPECTORATE_SIX_POINT, LevelCode.ADEQUATE));
    assertThat(Grade.read(SCOTLAND, "Satisfactory", PartialDate.of(2016))).isEmpty();
  }

  private static RatingScale scale(ScaleCode code) {
    return RatingScale.find(code).orElseThrow();
  }
}
