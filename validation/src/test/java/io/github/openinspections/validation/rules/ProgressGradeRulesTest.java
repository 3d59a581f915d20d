package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressGradeRulesTest {
  private static final Inspection REVIEW =
      Findings.MINIMAL.withFollowUp(FollowUp.builder().of("example/0").build());

  private static ProgressRating rating(String label) {
    return ProgressRating.builder().priorityArea("a").label(label).build();
  }

  private static ProgressStatement statement(String label) {
    return ProgressStatement.builder().label(label).build();
  }

  private static Inspection graded(String label, String scale, String level) {
    return REVIEW.withProgress(rating(label).withGrade(Grade.of(scale, level)));
  }

  @Test
  void PRG_008_progressWithoutALevelIsGenuine() {
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
  void PRG_005_wordsThatMeanTheLevelAreAccepted(String label, String level) {
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
  void PRG_005_otherWordsAreReported(String label, String level) {
    assertThat(Findings.of(graded(label, "progress-words", level)))
        .containsExactly("PRG-005 /progress/0/label");
  }

  @ParameterizedTest
  @CsvSource({
    "sufficient progress, area-send-revisit-progress, not-sufficient",
    "Not sufficient, area-send-revisit-progress, sufficient",
    "Insufficient progress, area-send-revisit-progress, sufficient",
    "has not made sufficient progress, area-send-revisit-progress, sufficient",
    "The area has made sufficient progress., area-send-revisit-progress, not-sufficient",
    "Declined in effectiveness, ofsted-interim-effectiveness, improved",
    "Satisfactory, care-inspectorate-six-point, good",
    "Improved effectiveness, ofsted-interim-effectiveness, declined",
    "Very Good, care-inspectorate-six-point, good"
  })
  void PRG_005_theWordsOfAnotherLevelOfTheScaleAreReported(
      String label, String scale, String level) {
    assertThat(Findings.of(graded(label, scale, level)))
        .containsExactly("PRG-005 /progress/0/label");
  }

  @ParameterizedTest
  @CsvSource({
    "Sufficient progress, area-send-revisit-progress, sufficient",
    "has not made sufficient progress, area-send-revisit-progress, not-sufficient",
    "insufficient, area-send-revisit-progress, not-sufficient",
    "encouraging, area-send-revisit-progress, sufficient",
    "satisfactory, care-inspectorate-six-point, adequate",
    "Declined in effectiveness, ofsted-interim-effectiveness, declined"
  })
  void PRG_005_otherWordsOfOtherScalesAreAccepted(String label, String scale, String level) {
    assertThat(Findings.of(graded(label, scale, level))).isEmpty();
  }

  @Test
  void PRG_007_anUnknownScaleIsTheOnlyProblem() {
    assertThat(Findings.of(graded("whatever", "our-own-scale", "anything")))
        .containsExactly("VOC-001 /progress/0/grade/scale");
  }

  @ParameterizedTest
  @CsvSource({"progress-words, encouraging", "ofsted-four-point, adequate"})
  void PRG_007_aLevelThatIsNotOnItsScaleIsOneProblem(String scale, String level) {
    assertThat(Findings.of(graded("encouraging", scale, level)))
        .containsExactly("PRG-007 /progress/0/grade/level");
    assertThat(
            Findings.of(
                REVIEW.withOverallProgress(
                    statement("encouraging").withGrade(Grade.of(scale, level)))))
        .containsExactly("PRG-007 /overallProgress/0/grade/level");
  }

  @Test
  void PRG_008_aReasonIsARating() {
    ProgressRating silent = ProgressRating.builder().priorityArea("a").build();

    assertThat(Findings.of(REVIEW.withProgress(silent.withAbsence(Absence.TOO_EARLY)))).isEmpty();
    assertThat(Findings.of(REVIEW.withProgress(silent))).containsExactly("PRG-008 /progress/0");
  }
}
