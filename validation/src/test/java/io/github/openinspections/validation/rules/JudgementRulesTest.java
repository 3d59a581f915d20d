package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.Findings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementRulesTest {
  private static final Judgement GOOD = judgement("help-and-protection", "good");

  private static List<String> problems(Judgement... judgements) {
    return Findings.of(Findings.MINIMAL.withJudgements(judgements));
  }

  private static Judgement graded(String scale, String level) {
    return GOOD.withGrade(Grade.of(scale, level));
  }

  private static Judgement scored(String level, String value, String outOf) {
    return graded("hmi-probation-four-point", level)
        .withScore(
            Score.builder().value(new BigDecimal(value)).outOf(new BigDecimal(outOf)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "ofsted-four-point, adequate",
    "ofsted-four-point-adequate, requires-improvement",
    "ofsted-four-point, very-good",
    "ofsted-four-point, Good",
    "care-inspectorate-six-point, outstanding",
    "ofsted-interim-effectiveness, good"
  })
  void JUD_001_aLevelOfAnotherScaleIsReported(String scale, String level) {
    assertThat(problems(graded(scale, level))).containsExactly("JUD-001 /judgements/0/grade/level");
  }

  @Test
  void JUD_001_anUnknownScaleMayHaveAnyLevel() {
    assertThat(problems(graded("estyn-2010", "adequate")))
        .containsExactly("VOC-001 /judgements/0/grade/scale");
  }

  @ParameterizedTest
  @CsvSource({
    "ofsted-four-point, requires-improvement, requires improvement",
    "ofsted-four-point, requires-improvement, Requires improvement to be good",
    "ofsted-four-point, good, GOOD",
    "ofsted-four-point-adequate, adequate, Adequate",
    "care-inspectorate-six-point, adequate, satisfactory",
    "care-inspectorate-six-point, very-good, '‘very good,’'",
    "care-inspectorate-six-point, very-good, 5: very good",
    "ofsted-interim-effectiveness, declined, Declined in effectiveness",
    "ofsted-interim-effectiveness, declined, Declined effectiveness"
  })
  void JUD_004_theWordsOfALevelAgreeWithIt(String scale, String level, String label) {
    assertThat(problems(graded(scale, level).withLabel(label))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ofsted-four-point, good, Outstanding",
    "ofsted-four-point, requires-improvement, Adequate",
    "ofsted-four-point, good, Very good",
    "care-inspectorate-six-point, weak, Requires improvement",
    "ofsted-interim-effectiveness, improved, Declined in effectiveness"
  })
  void JUD_004_theWordsOfAnotherLevelDoNot(String scale, String level, String label) {
    assertThat(problems(graded(scale, level).withLabel(label)))
        .containsExactly("JUD-004 /judgements/0/label");
  }

  @Test
  void JUD_005_aJudgementThatWasNotMadeMaySaySo() {
    Judgement adoption =
        Judgement.builder()
            .aspect(GOOD.aspect())
            .label("Not judged")
            .absence(Absence.NOT_JUDGED)
            .build();

    assertThat(problems(adoption)).isEmpty();
    assertThat(problems(adoption.withGrade(GOOD.grade().orElseThrow())))
        .containsExactly("JUD-005 /judgements/0/absence");
  }

  @ParameterizedTest
  @CsvSource({
    "inadequate, 4.17, 100",
    "inadequate, 13.89, 100",
    "requires-improvement, 22.22, 100",
    "requires-improvement, 18, 36",
    "good, 52.78, 100",
    "good, 51, 100",
    "outstanding, 86.11, 100",
    "outstanding, 94.440, 100.0",
    "good, 99, 100",
    "good, 1E+2000000000, 100",
    "good, 5, 0"
  })
  void JUD_008_aScoreInItsBandOrInNoneIsAccepted(String level, String value, String outOf) {
    assertThat(problems(scored(level, value, outOf))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"good, 50, 100", "good, 18, 36", "inadequate, 22.22, 100", "good, 86.11, 100"})
  void JUD_008_aScoreInAnotherBandIsReported(String level, String value, String outOf) {
    assertThat(problems(scored(level, value, outOf)))
        .containsExactly("JUD-008 /judgements/0/score");
  }

  @Test
  void JUD_004_countsHaveLevelsAndWordsToo() {
    JudgementCount weak =
        JudgementCount.builder().grade(Grade.of("ofsted-four-point", "weak")).count(1).build();

    assertThat(Findings.of(Findings.MINIMAL.withJudgementCounts(weak)))
        .containsExactly("JUD-001 /judgementCounts/0/grade/level");
    assertThat(
            Findings.of(
                Findings.MINIMAL.withJudgementCounts(
                    weak.withGrade(GOOD.grade()).withLabel("inadequate"))))
        .containsExactly("JUD-004 /judgementCounts/0/label");
  }

  @Test
  void JUD_001_judgementsOfThePreviousInspectionAreChecked() {
    Previous previous =
        Previous.builder()
            .addJudgements(GOOD, judgement("help-and-protection", "adequate"))
            .addJudgements(judgement("care-leavers", "good").withLabel("Inadequate"))
            .build();

    assertThat(Findings.of(Findings.MINIMAL.withPrevious(previous)))
        .containsExactly(
            "JUD-002 /previous/judgements/1",
            "JUD-001 /previous/judgements/1/grade/level",
            "JUD-004 /previous/judgements/2/label");
  }

  @Test
  void JUD_004_aLabelOfAMillionLettersIsNotCompared() {
    assertThat(problems(GOOD.withLabel("Inadequate" + "!".repeat(1_000_000)))).isEmpty();
  }
}
