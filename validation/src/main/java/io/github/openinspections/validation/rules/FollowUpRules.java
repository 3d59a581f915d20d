package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Previous;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** FUP: what a follow-up says about itself and its original. */
final class FollowUpRules {
  private FollowUpRules() {}

  static List<Rule> all() {
    return List.of(ofItself(), ordinal());
  }

  private static Rule ofItself() {
    return Rule.error("FUP-001")
        .about(Subject.FOLLOW_UP)
        .title("An inspection follows up itself, or is its own predecessor.")
        .rationale("A follow-up is separate work, with an id of its own.")
        .remedy("Give the follow-up its own id, and name the original in \"followUp\".")
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
        .rationale("The first review is number 1; only programs count from 0.")
        .remedy(
            "Count from 1: the first review is number 1. If the number is not known,"
                + " leave it out.")
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

  private static Inspection numbered(Inspection inspection, int ordinal) {
    return inspection.withFollowUp(
        FollowUp.builder().of("example/inspection-2012").ordinal(ordinal).build());
  }
}
