package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.Findings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgementListRulesTest {
  private static final Judgement GOOD = judgement("help-and-protection", "good");

  private static List<String> problems(Judgement... judgements) {
    return Findings.of(Findings.MINIMAL.withJudgements(judgements));
  }

  private static Judgement graded(String scale, String level) {
    return GOOD.withGrade(Grade.of(scale, level));
  }

  @Test
  void JUD_002_gradesOnTwoScalesAreNamedWithTheirScales() {
    Judgement adequate = graded("ofsted-four-point-adequate", "good");
    List<Problem> problems =
        Findings.VALIDATOR.validate(
            Findings.MINIMAL.withJudgements(
                GOOD, adequate, judgement("help-and-protection", "inadequate")));

    assertThat(problems)
        .extracting(Problem::rule, Problem::message)
        .containsExactly(
            tuple(
                "JUD-002",
                "example/1: help-and-protection is judged both good on the scale ofsted-four-point"
                    + " and good on the scale ofsted-four-point-adequate"),
            tuple("JUD-002", "example/1: help-and-protection is judged both good and inadequate"));
  }

  @Test
  void JUD_002_JUD_009_anAspectIsJudgedOnce() {
    Judgement board = judgement("lscb", "good").withAbout("the board");
    Judgement inadequate = judgement("help-and-protection", "inadequate");

    assertThat(problems(GOOD, inadequate, GOOD))
        .containsExactly("JUD-002 /judgements/1", "JUD-009 /judgements/2");
    assertThat(problems(board, judgement("lscb", "inadequate").withAbout("another board")))
        .isEmpty();
    assertThat(problems(board, judgement("lscb", "inadequate").withAbout("the board")))
        .containsExactly("JUD-002 /judgements/1");
    assertThat(problems(GOOD, Judgement.builder().aspect(GOOD.aspect()).label("Good").build()))
        .isEmpty();
  }

  /** What has no grade is compared with nothing, so it must not stand for those that have one. */
  @Test
  void JUD_002_JUD_009_aJudgementWithoutAGradeHidesNoOther() {
    Judgement unstated =
        Judgement.builder().aspect(GOOD.aspect()).absence(Absence.NOT_STATED).build();
    Judgement inadequate = judgement("help-and-protection", "inadequate");

    assertThat(problems(unstated, GOOD, inadequate)).containsExactly("JUD-002 /judgements/2");
    assertThat(problems(unstated, GOOD, unstated, GOOD)).containsExactly("JUD-009 /judgements/3");
    assertThat(problems(unstated, GOOD, unstated)).isEmpty();
  }

  /** What else a source says about a grade makes it no other. */
  @Test
  void JUD_002_JUD_007_JUD_009_extensionsAreNoGrades() {
    Grade good = GOOD.grade().orElseThrow();
    Grade noted = good.withExtensions(Extension.of("x-page", "3"));
    JudgementCount one = JudgementCount.builder().grade(noted).count(1).build();

    assertThat(problems(GOOD, GOOD.withGrade(noted))).containsExactly("JUD-009 /judgements/1");
    assertThat(
            Findings.of(
                Findings.MINIMAL
                    .withJudgements(GOOD, judgement("care-leavers", "good"))
                    .withJudgementCounts(one)))
        .containsExactly("JUD-007 /judgementCounts/0");
  }

  @Test
  void JUD_009_aLongListIsCompared() {
    List<Judgement> many = Stream.generate(() -> GOOD).limit(2000).toList();

    assertThat(Findings.of(Findings.MINIMAL.withJudgements(many)))
        .hasSize(1999)
        .startsWith("JUD-009 /judgements/1", "JUD-009 /judgements/2");
  }

  @Test
  void JUD_007_moreGradesThanCountedAreReported() {
    JudgementCount one =
        JudgementCount.builder().grade(GOOD.grade().orElseThrow()).count(1).build();
    Inspection counted = Findings.MINIMAL.withJudgementCounts(one);

    assertThat(Findings.of(counted)).isEmpty();
    assertThat(Findings.of(counted.withJudgements(GOOD))).isEmpty();
    assertThat(Findings.of(counted.withJudgements(GOOD, judgement("care-leavers", "good"))))
        .containsExactly("JUD-007 /judgementCounts/0");
    assertThat(
            Findings.of(
                counted.withJudgements(
                    GOOD,
                    graded("hmi-probation-four-point", "good")
                        .withAspect(judgement("care-leavers", "good").aspect()))))
        .isEmpty();
  }
}
