package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectingBody;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** BOD: who inspected. A lead inspector is a person, whose name is not a name of the body. */
final class BodyRules {
  private static final BodyCode HMICFRS = BodyCode.HMICFRS;

  private BodyRules() {}

  static List<Rule> all() {
    return List.of(unknown(), otherName(), notInBeing(), twice());
  }

  private static Rule unknown() {
    return Rule.info("BOD-001")
        .about(Subject.PARTICIPANT)
        .title("The inspecting body is not known.")
        .rationale(
            "The code is kept as written. If it is misspelt, a search for that body's"
                + " inspections will miss the record.")
        .remedy("Correct the code if it is misspelt, or keep the printed name without a code.")
        .since("0.1")
        .check(
            (participant, context) -> {
              Optional<BodyCode> body = participant.body();
              if (body.isPresent() && !context.vocabulary().knows(body.get())) {
                context.at("/body").with("body", body.get()).report();
              }
            })
        .breaks(i -> i.withParticipants(body("Ofsted", BodyCode.of("offsted"))))
        .keeps(i -> i.withParticipants(body("Ofsted", BodyCode.OFSTED)))
        .build();
  }

  private static Rule otherName() {
    return Rule.info("BOD-002")
        .about(Subject.INSPECTION)
        .title("The body did not use the printed name at that date.")
        .rationale(
            "Names change: Her Majesty's became His in September 2022, HMIC became HMICFRS in July"
                + " 2017. A later name in an earlier record shows that it was typed afterwards.")
        .remedy("Use the name that the report prints; this one may come from a later source.")
        .since("0.1")
        .check(BodyRules::checkName)
        .breaks(i -> on("2015-05", i).withParticipants(body("HMICFRS", HMICFRS)))
        .keeps(i -> on("2018-05", i).withParticipants(body("HMICFRS", HMICFRS)))
        .build();
  }

  private static void checkName(Inspection inspection, RuleContext context) {
    List<PartialDate> dates = Timeline.dates(inspection);
    for (int i = 0; !dates.isEmpty() && i < inspection.participants().size(); i++) {
      Participant participant = inspection.participants().get(i);
      Optional<InspectingBody> body = body(participant, context);
      if (body.isPresent()
          && existed(body.get(), dates) // if not, that is BOD-003
          && !used(body.get(), participant.name(), dates)) {
        context
            .at("/participants/" + i + "/name")
            .with("name", participant.name())
            .with("body", body.get().code())
            .with("date", dates.get(0))
            .report();
      }
    }
  }

  private static Rule notInBeing() {
    return Rule.warning("BOD-003")
        .about(Subject.INSPECTION)
        .title("The body did not exist at that date.")
        .rationale(
            "The Care Inspectorate was formed in 2011: an earlier inspection was made by one"
                + " of its predecessors, or the date is wrong.")
        .remedy("Look up the date, or name the body that did this work at the time.")
        .since("0.1")
        .check(BodyRules::checkBeing)
        .breaks(i -> on("2008-05", i).withParticipants(body("SCSWIS", BodyCode.CARE_INSPECTORATE)))
        .keeps(i -> on("2012-05", i).withParticipants(body("SCSWIS", BodyCode.CARE_INSPECTORATE)))
        .build();
  }

  private static void checkBeing(Inspection inspection, RuleContext context) {
    List<PartialDate> dates = Timeline.dates(inspection);
    for (int i = 0; !dates.isEmpty() && i < inspection.participants().size(); i++) {
      Optional<InspectingBody> body = body(inspection.participants().get(i), context);
      if (body.isPresent() && !existed(body.get(), dates)) {
        context
            .at("/participants/" + i + "/body")
            .with("body", body.get().code())
            .with("date", dates.get(0))
            .report();
      }
    }
  }

  private static Rule twice() {
    return Rule.warning("BOD-004")
        .about(Subject.INSPECTION)
        .title("One body takes part twice.")
        .rationale(
            "Two spellings of one inspectorate look like two partners, which makes the number"
                + " of agencies that inspected together wrong.")
        .remedy(
            "Remove one of the two entries. If one of them is not the inspectorate itself, leave"
                + " out its code, or give it the role lead-inspector if it is the person who leads"
                + " the team.")
        .since("0.1")
        .check(BodyRules::checkRepeats)
        .breaks(
            i ->
                i.withParticipants(
                    body("HMICS", BodyCode.HMICS),
                    body("HM Inspectorate of Constabulary in Scotland", BodyCode.HMICS)))
        .keeps(
            i ->
                i.withParticipants(
                    body("Ofsted", BodyCode.OFSTED), leadInspector("A. Person", BodyCode.OFSTED)))
        .build();
  }

  private static void checkRepeats(Inspection inspection, RuleContext context) {
    if (inspection.participants().size() < 2) {
      return;
    }
    Set<BodyCode> seen = new HashSet<>();
    for (int i = 0; i < inspection.participants().size(); i++) {
      Participant participant = inspection.participants().get(i);
      if (!isPerson(participant)
          && participant.body().isPresent()
          && !seen.add(participant.body().get())) {
        context.at("/participants/" + i + "/body").with("body", participant.body().get()).report();
      }
    }
  }

  private static boolean existed(InspectingBody body, List<PartialDate> dates) {
    for (PartialDate date : dates) {
      if (body.mayHaveExisted(date)) {
        return true;
      }
    }
    return false;
  }

  private static boolean used(InspectingBody body, String name, List<PartialDate> dates) {
    for (PartialDate date : dates) {
      if (body.mayHaveUsed(name, date)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<InspectingBody> body(Participant participant, RuleContext context) {
    return isPerson(participant) || participant.body().isEmpty()
        ? Optional.empty()
        : context.vocabulary().body(participant.body().get());
  }

  private static boolean isPerson(Participant participant) {
    return participant.role().filter(ParticipantRole.LEAD_INSPECTOR::equals).isPresent();
  }

  private static Participant body(String name, BodyCode body) {
    return Participant.builder().name(name).body(body).build();
  }

  private static Participant leadInspector(String name, BodyCode body) {
    return body(name, body).withRole(ParticipantRole.LEAD_INSPECTOR);
  }

  private static Inspection on(String fieldwork, Inspection inspection) {
    return inspection.withFieldwork(DateInterval.parse(fieldwork));
  }
}
