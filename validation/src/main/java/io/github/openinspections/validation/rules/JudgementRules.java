package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** JUD: single judgements, their grades, labels and scores. */
final class JudgementRules {
  private JudgementRules() {}

  static List<Rule> all() {
    return List.of(levelNotOnScale(), labelAgainstLevel(), gradeAndAbsence(), scoreOutsideBand());
  }

  private static Rule levelNotOnScale() {
    return Rule.error("JUD-001")
        .about(Subject.JUDGEMENT)
        .title("The level is not on its scale.")
        .rationale(
            "\"Adequate\" is a level in Scotland and was one of Ofsted's until March 2015; on"
                + " the scale with \"requires improvement\" it means nothing.")
        .remedy(
            "Use the scale of that time, or the level that the printed word means on this"
                + " scale.")
        .since("0.1")
        .check((judgement, context) -> Scales.checkLevel(judgement.grade(), context))
        .also(
            Subject.JUDGEMENT_COUNT, (count, context) -> Scales.checkLevel(count.grade(), context))
        .breaks(i -> i.withJudgements(judgement("overall-effectiveness", "adequate")))
        .keeps(i -> i.withJudgements(judgement("overall-effectiveness", "requires-improvement")))
        .build();
  }

  private static Rule labelAgainstLevel() {
    return Rule.warning("JUD-004")
        .about(Subject.JUDGEMENT)
        .title("The printed label does not mean the level.")
        .rationale(
            "Grades shift by a column or a row when tables are read by machine. \"Requires"
                + " improvement\" and \"requires improvement to be good\" mean the same.")
        .remedy(
            "Compare label and level with the report, and check the neighbouring rows and"
                + " columns.")
        .since("0.1")
        .check((judgement, context) -> checkLabel(judgement.label(), judgement.grade(), context))
        .also(
            Subject.JUDGEMENT_COUNT,
            (JudgementCount count, RuleContext context) ->
                checkLabel(count.label(), count.grade(), context))
        .breaks(i -> i.withJudgements(good().withLabel("Outstanding")))
        .keeps(i -> i.withJudgements(good().withLabel("GOOD")))
        .build();
  }

  private static void checkLabel(
      Optional<String> label, Optional<Grade> grade, RuleContext context) {
    if (label.isPresent()
        && grade.isPresent()
        && Scales.contradicts(label.get(), grade.get(), context.vocabulary())) {
      context
          .at("/label")
          .with("label", label.get())
          .with("level", grade.get().level())
          .with("scale", grade.get().scale())
          .report();
    }
  }

  private static Rule gradeAndAbsence() {
    return Rule.warning("JUD-005")
        .about(Subject.JUDGEMENT)
        .title("A judgement has both a grade and a reason for having none.")
        .rationale(
            "One of them is wrong: most often a placeholder such as"
                + " \"inspection_pre_dates_judgement\" next to a grade from an earlier release.")
        .remedy("Remove the grade or the reason, whichever the report does not support.")
        .since("0.1")
        .check(
            (judgement, context) -> {
              if (judgement.grade().isPresent() && judgement.absence().isPresent()) {
                context
                    .at("/absence")
                    .with("aspect", judgement.aspect())
                    .with("absence", judgement.absence().get())
                    .with("level", judgement.grade().get().level())
                    .report();
              }
            })
        .breaks(i -> i.withJudgements(good().withAbsence(Absence.NOT_JUDGED)))
        .keeps(i -> i.withJudgements(good()))
        .build();
  }

  private static Rule scoreOutsideBand() {
    return Rule.warning("JUD-008")
        .about(Subject.JUDGEMENT)
        .title("The score is in the band of another grade.")
        .rationale(
            "HM Inspectorate of Probation adds up points. In 83 published ratings, the scores"
                + " of one grade never overlapped those of another.")
        .remedy(
            "Look up the score and the rating in the report; they may come from different"
                + " rows.")
        .since("0.1")
        .check(JudgementRules::checkScore)
        .breaks(i -> i.withJudgements(scored("good", "30.56")))
        .keeps(i -> i.withJudgements(scored("requires-improvement", "30.56")))
        .build();
  }

  private static void checkScore(Judgement judgement, RuleContext context) {
    if (judgement.score().isEmpty() || judgement.grade().isEmpty()) {
      return;
    }
    Grade grade = judgement.grade().get();
    Score score = judgement.score().get();
    Optional<LevelCode> banded =
        score.value().isPresent() && score.outOf().isPresent()
            ? context
                .vocabulary()
                .scale(grade.scale())
                .flatMap(scale -> scale.band(score.value().get(), score.outOf().get()))
            : Optional.empty();
    if (banded.isPresent() && !banded.get().equals(grade.level())) {
      context
          .at("/score")
          .with("score", score.value().get())
          .with("outOf", score.outOf().get())
          .with("level", grade.level())
          .with("banded", banded.get())
          .report();
    }
  }

  private static Judgement good() {
    return judgement("overall-effectiveness", "good");
  }

  private static Judgement scored(String level, String percent) {
    return judgement("overall", level)
        .withGrade(Grade.of("hmi-probation-four-point", level))
        .withScore(
            Score.builder().value(new BigDecimal(percent)).outOf(BigDecimal.valueOf(100)).build());
  }
}
