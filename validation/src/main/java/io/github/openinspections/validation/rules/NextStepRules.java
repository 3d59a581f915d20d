package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Framework.Consequence;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** NXT: announced next steps compared with those of the framework. */
final class NextStepRules {
  private NextStepRules() {}

  static List<Rule> all() {
    return List.of(notTheFrameworks());
  }

  private static Rule notTheFrameworks() {
    return Rule.warning("NXT-001")
        .about(Subject.INSPECTION)
        .title("The next step is not the one that follows this outcome.")
        .rationale(
            "Depending on its outcome, an area SEND inspection is followed by the next one"
                + " after about five or three years, or by monitoring after 18 months. Any other"
                + " time belongs to another outcome.")
        .remedy(
            "Compare the outcome and the announced time with the report; one of them"
                + " is probably wrong.")
        .since("0.1")
        .check(NextStepRules::check)
        .breaks(i -> areaSend(i, "inconsistent", "P5Y"))
        .keeps(i -> areaSend(i, "inconsistent", "P3Y"))
        .build();
  }

  private static void check(Inspection inspection, RuleContext context) {
    if (inspection.nextSteps().isEmpty()) {
      return;
    }
    List<Consequence> following = following(context);
    Reason.ifOpen(context);
    if (following.isEmpty()) {
      return;
    }
    for (int i = 0; i < inspection.nextSteps().size(); i++) {
      NextStep step = inspection.nextSteps().get(i);
      List<Consequence> usual = usual(step, following, context);
      Optional<Period> within = step.within();
      if (within.isPresent()
          && !usual.isEmpty()
          && usual.stream()
              .noneMatch(next -> areAlike(Period.parse(next.within()), within.get()))) {
        context
            .at("/nextSteps/" + i + "/within")
            .with("within", within.get())
            .with("outcome", following.get(0).level())
            .with("usual", Joined.of(usual.stream().map(Consequence::within).toList()))
            .report();
      }
    }
  }

  /**
   * What a step is compared with. Of a kind that only another outcome has, it is as wrong as one
   * without a kind; of a kind that the framework does not have, such as a plan, it has times of its
   * own. To repeat an inspection is to inspect in full.
   */
  private static List<Consequence> usual(
      NextStep step, List<Consequence> following, RuleContext context) {
    if (step.kind().isEmpty()) {
      return following;
    }
    NextStepKind kind =
        step.kind().get().equals(NextStepKind.RE_INSPECTION)
            ? NextStepKind.FULL_INSPECTION
            : step.kind().get();
    List<Consequence> alike = following.stream().filter(next -> next.kind().equals(kind)).toList();
    boolean elsewhere =
        context.framework().decided().stream()
            .flatMap(framework -> framework.consequences().stream())
            .anyMatch(next -> next.kind().equals(kind));
    return alike.isEmpty() && elsewhere ? following : alike;
  }

  /** Whether two durations are the same: sixty months are five years. */
  @SuppressWarnings("JavaPeriodGetDays") // the months are compared too
  private static boolean areAlike(Period one, Period other) {
    return one.normalized().equals(other.normalized());
  }

  /** What follows the outcome of this inspection, if the framework says. */
  private static List<Consequence> following(RuleContext context) {
    return context
        .framework()
        .decided()
        .map(
            framework ->
                framework.consequences().stream()
                    .filter(
                        next ->
                            framework
                                .overall()
                                .flatMap(overall -> level(context.inspection(), overall))
                                .filter(next.level()::equals)
                                .isPresent())
                    .toList())
        .orElse(List.of());
  }

  private static Optional<LevelCode> level(Inspection inspection, AspectCode aspect) {
    return inspection.judgements().stream()
        .filter(judgement -> judgement.aspect().equals(aspect))
        .flatMap(judgement -> judgement.grade().stream())
        .map(Grade::level)
        .findFirst();
  }

  private static Inspection areaSend(Inspection inspection, String outcome, String within) {
    return inspection
        .withType(InspectionType.AREA_SEND_INSPECTION)
        .withParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
        .withFieldwork(DateInterval.parse("2024-02-12/2024-02-16"))
        .withJudgements(
            Judgement.builder()
                .aspect(AspectCode.OUTCOME)
                .grade(Grade.of("area-send-outcome", outcome))
                .build())
        .withNextSteps(
            NextStep.builder().label("the next inspection").within(Period.parse(within)).build());
  }
}
