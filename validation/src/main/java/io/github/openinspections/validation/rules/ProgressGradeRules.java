package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** PRG, continued: the printed words and the grades of progress. */
final class ProgressGradeRules {
  private static final Grade SIGNIFICANT = Grade.of("progress-words", "significant");

  private ProgressGradeRules() {}

  static List<Rule> all() {
    return List.of(labelAgainstLevel(), levelNotOnScale(), nothingOrBoth());
  }

  private static Rule labelAgainstLevel() {
    return Rule.warning("PRG-005")
        .about(Subject.PROGRESS_RATING)
        .title("The printed words do not mean the level.")
        .rationale(
            "Scotland publishes no scale of progress. Give a level only if the word itself is"
                + " printed; \"encouraging\", \"considerable\" and \"very good\" stay labels.")
        .remedy(
            "Keep the printed words and remove the level, unless the word itself is a"
                + " level of the scale.")
        .since("0.1")
        .check((rating, context) -> checkLabel(rating.label(), rating.grade(), context))
        .also(
            Subject.PROGRESS_STATEMENT,
            (statement, context) ->
                checkLabel(Optional.of(statement.label()), statement.grade(), context))
        .breaks(i -> rated(i, r -> r.withLabel("encouraging").withGrade(SIGNIFICANT)))
        .keeps(i -> rated(i, r -> r.withLabel("Significant progress").withGrade(SIGNIFICANT)))
        .build();
  }

  private static void checkLabel(
      Optional<String> label, Optional<Grade> grade, RuleContext context) {
    if (label.isPresent()
        && grade.isPresent()
        && !PlaceholderText.isBlank(label.get())
        && PrintedLevel.contradicts(label.get(), grade.get(), context.vocabulary())) {
      context
          .at("/label")
          .with("label", label.get())
          .with("level", grade.get().level())
          .with("scale", grade.get().scale())
          .report();
    }
  }

  private static Rule levelNotOnScale() {
    return Rule.error("PRG-007")
        .about(Subject.PROGRESS_RATING)
        .title("The level is not on its scale.")
        .rationale(
            "A grade means nothing without its scale: \"adequate\" is a level in Scotland,"
                + " but not one of Ofsted's since 2015.")
        .remedy("Use a level of the scale, or name the scale that the level belongs to.")
        .since("0.1")
        .check((rating, context) -> Scales.checkLevel(rating.grade(), context))
        .also(
            Subject.PROGRESS_STATEMENT,
            (statement, context) -> Scales.checkLevel(statement.grade(), context))
        .breaks(i -> rated(i, r -> r.withGrade(Grade.of("progress-words", "encouraging"))))
        .keeps(i -> rated(i, r -> r.withGrade(Grade.of("progress-words", "some"))))
        .build();
  }

  private static Rule nothingOrBoth() {
    return Rule.warning("PRG-008")
        .about(Subject.PROGRESS_RATING)
        .title("A rating says nothing, or has both a grade and a reason for having none.")
        .rationale(
            "\"Too early to say\" and \"not reviewed\" are results too. A rating without"
                + " words, grade or reason says nothing; one with both a grade and a reason"
                + " contradicts itself.")
        .remedy(
            "Add what the review said, or give the reason in \"absence\": too early, not"
                + " reviewed or not stated.")
        .since("0.1")
        .check(
            (rating, context) -> {
              boolean isGraded = rating.grade().isPresent();
              if (isGraded == rating.absence().isPresent()
                  && (isGraded || rating.label().isEmpty())) {
                context.here().with("priorityArea", rating.priorityArea()).report();
              }
            })
        .breaks(i -> rated(i, r -> r.withGrade(SIGNIFICANT).withAbsence(Absence.TOO_EARLY)))
        .keeps(i -> rated(i, r -> r.withLabel("too early to say").withAbsence(Absence.TOO_EARLY)))
        .build();
  }

  private static Inspection rated(Inspection inspection, UnaryOperator<ProgressRating> rating) {
    return inspection
        .withFollowUp(FollowUp.builder().of("example/inspection-2012").build())
        .withProgress(rating.apply(ProgressRating.builder().priorityArea("early-help").build()));
  }
}
