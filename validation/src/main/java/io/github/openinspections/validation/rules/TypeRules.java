package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FRA, continued: the type of inspection compared with bodies and dates. */
final class TypeRules {
  /** Who is inspected under frameworks whose versions are all known. */
  private static final Set<InspectedKind> AUTHORITIES =
      Set.of(
          InspectedKind.LOCAL_AUTHORITY,
          InspectedKind.LOCAL_AREA,
          InspectedKind.LOCAL_AREA_PARTNERSHIP);

  private TypeRules() {}

  static List<Rule> all() {
    return List.of(wrongType());
  }

  private static Rule wrongType() {
    return Rule.warning("FRA-004")
        .about(Subject.INSPECTION)
        .title("The type of inspection does not belong to the framework in force, or to the body.")
        .rationale(
            "Single inspections ended in 2018, and joint targeted area inspections began in"
                + " 2016: a record outside these dates has a wrong type or a wrong date.")
        .remedy(
            "Look up the type of inspection and its date in the report; one of them is"
                + " probably wrong.")
        .since("0.1")
        .check(TypeRules::check)
        .breaks(i -> single(i, "2021-05-10/2021-06-04"))
        .keeps(i -> single(i, "2016-05-09/2016-06-03"))
        .build();
  }

  private static void check(Inspection inspection, RuleContext context) {
    InspectionType type = inspection.type();
    if (type.isGeneral()) {
      return;
    }
    Vocabulary vocabulary = context.vocabulary();
    if (inspection.framework().isPresent()) {
      Optional<Framework> stated = vocabulary.framework(inspection.framework().get());
      if (stated.isPresent() && !stated.get().types().contains(type)) {
        report(type, NamedPhrase.of("stated").with("framework", stated.get()), context);
      }
      return;
    }
    List<Framework> ofType = vocabulary.frameworks(type);
    if (ofType.isEmpty()) {
      return;
    }
    List<BodyCode> bodies = bodies(inspection, vocabulary);
    Optional<PartialDate> start = Timeline.begun(inspection);
    if (!bodies.isEmpty() && !isOfAny(ofType, bodies)) {
      report(type, NamedPhrase.of("body").with("body", bodies.get(0)), context);
    } else if (start.isPresent() && isOfOtherTimes(ofType, start.get())) {
      report(type, NamedPhrase.of("in-force").with("date", start.get()), context);
    }
  }

  private static List<BodyCode> bodies(Inspection inspection, Vocabulary vocabulary) {
    List<BodyCode> bodies = new ArrayList<>();
    for (Participant participant : inspection.participants()) {
      participant.body().filter(vocabulary::knows).ifPresent(bodies::add);
    }
    return bodies;
  }

  private static boolean isOfAny(List<Framework> ofType, List<BodyCode> bodies) {
    for (Framework framework : ofType) {
      if (!Collections.disjoint(framework.bodies(), bodies)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all are frameworks of authorities, whose times are known, and none was in force. */
  private static boolean isOfOtherTimes(List<Framework> ofType, PartialDate start) {
    for (Framework framework : ofType) {
      if (!isOfAuthorities(framework) || framework.validity().mayInclude(start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfAuthorities(Framework framework) {
    return AUTHORITIES.containsAll(framework.provisions());
  }

  private static void report(InspectionType type, NamedPhrase whose, RuleContext context) {
    whose.in(context.at("/type").with("type", type), "whose").report();
  }

  private static Inspection single(Inspection inspection, String fieldwork) {
    return FrameworkExamples.graded(inspection)
        .withType(InspectionType.SINGLE_INSPECTION)
        .withFieldwork(DateInterval.parse(fieldwork))
        .withJudgements(
            FrameworkExamples.judgement("overall-effectiveness", "good"),
            FrameworkExamples.judgement("help-and-protection", "good"),
            FrameworkExamples.judgement("looked-after-and-permanence", "good"),
            FrameworkExamples.judgement("adoption", "good"),
            FrameworkExamples.judgement("care-leavers", "good"),
            FrameworkExamples.judgement("leadership-management-and-governance", "good"));
  }
}
