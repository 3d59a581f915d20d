package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** FUP: what an inspection says of the one that it follows up. */
final class FollowUpRules {
  private FollowUpRules() {}

  static List<Rule> all() {
    return List.of(ofItself(), ordinal(), ratedUncovered());
  }

  private static Rule ofItself() {
    return Rule.error("FUP-001")
        .about(Subject.FOLLOW_UP)
        .title("An inspection follows up itself, or is its own predecessor.")
        .rationale("A follow-up is a piece of work of its own, with an id of its own.")
        .since("0.1")
        .check(
            (followUp, context) -> {
              if (followUp.of().isPresent() && isOwn(followUp.of().get(), context)) {
                context.at("/of").report();
              }
            })
        .also(
            Subject.PREVIOUS,
            (previous, context) -> {
              if (previous.id().isPresent() && isOwn(previous.id().get(), context)) {
                context.at("/id").report();
              }
            })
        .breaks(i -> i.withPrevious(Previous.builder().id(i.id()).build()))
        .keeps(i -> i.withFollowUp(FollowUp.builder().of("example/inspection-2012").build()))
        .build();
  }

  private static boolean isOwn(String id, RuleContext context) {
    return id.equals(context.inspection().id());
  }

  private static Rule ordinal() {
    return Rule.error("FUP-002")
        .about(Subject.FOLLOW_UP)
        .title("The number of a follow-up is below 1.")
        .rationale("The first review is number 1; counting from 0 is a habit of programs.")
        .since("0.1")
        .check(
            (followUp, context) -> {
              int ordinal = followUp.ordinal().orElse(1);
              if (ordinal < 1) {
                context.at("/ordinal").with("ordinal", ordinal).report();
              }
            })
        .breaks(i -> numbered(i, 0))
        .keeps(i -> numbered(i, 1))
        .build();
  }

  private static Rule ratedUncovered() {
    return Rule.warning("FUP-004")
        .about(Subject.FOLLOW_UP)
        .title("Progress is rated on a priority area that the follow-up did not cover.")
        .rationale(
            "Orkney's second review covered the two areas that were left. A rating of a third is one"
                + " that the first review gave, or the list of what was covered is not whole.")
        .since("0.1")
        .check(FollowUpRules::checkCovered)
        .breaks(i -> covering("leadership", i))
        .keeps(i -> covering("early-help", i))
        .build();
  }

  private static void checkCovered(FollowUp followUp, RuleContext context) {
    if (followUp.covers().isEmpty()
        || followUp.coversStated().orElse(0) > followUp.covers().size()) {
      return;
    }
    for (ProgressRating rating : context.inspection().progress()) {
      boolean reviewed = !rating.absence().filter(Absence.NOT_REVIEWED::equals).isPresent();
      if (reviewed && !followUp.covers().contains(rating.priorityArea())) {
        context.at("/covers").with("priorityArea", rating.priorityArea()).report();
      }
    }
  }

  private static Inspection covering(String area, Inspection inspection) {
    return inspection
        .withFollowUp(FollowUp.builder().of("example/inspection-2012").addCovers(area).build())
        .withProgress(
            ProgressRating.builder().priorityArea("early-help").label("progress").build());
  }

  private static Inspection numbered(Inspection inspection, int ordinal) {
    return inspection.withFollowUp(
        FollowUp.builder().of("example/inspection-2012").ordinal(ordinal).build());
  }
}
