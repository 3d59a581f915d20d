package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;

/** Inspections under known frameworks, for the examples of rules that depend on one. */
final class FrameworkExamples {
  private static final String OFSTED = "ofsted-four-point";

  private FrameworkExamples() {}

  /** A standard inspection of a local authority, with the grades that ILACS of 2023 requires. */
  static Inspection ilacs(Inspection inspection) {
    return graded(inspection).withFieldwork(DateInterval.parse("2024-09-30/2024-10-11"));
  }

  /** The same without dates. */
  static Inspection graded(Inspection inspection) {
    return ofsted(inspection, InspectedKind.LOCAL_AUTHORITY)
        .withType(InspectionType.STANDARD_INSPECTION)
        .withJudgements(
            judgement("overall-effectiveness", "good"),
            judgement("impact-of-leaders", "good"),
            judgement("help-and-protection", "good"),
            judgement("children-in-care", "good"),
            judgement("care-leavers", "outstanding"));
  }

  /** A full inspection of a children's home under the common framework of 2017. */
  static Inspection childrensHome(Inspection inspection, String overall, String protection) {
    return ofsted(inspection, InspectedKind.CHILDRENS_HOME)
        .withType(InspectionType.FULL_INSPECTION)
        .withFieldwork(DateInterval.parse("2018-05-01/2018-05-02"))
        .withJudgements(
            judgement("overall-experiences", overall),
            judgement("help-and-protection", protection),
            judgement("leadership-and-management", "requires-improvement"));
  }

  /** An interim inspection of a children's home, with its one outcome. */
  static Inspection interim(Inspection inspection) {
    return ofsted(inspection, InspectedKind.CHILDRENS_HOME)
        .withType(InspectionType.INTERIM_INSPECTION)
        .withFieldwork(DateInterval.parse("2018-01-09"))
        .withJudgements(outcome());
  }

  static Judgement outcome() {
    return Judgement.builder()
        .aspect(AspectCode.of("overall-experiences"))
        .grade(Grade.of("ofsted-interim-effectiveness", "improved"))
        .build();
  }

  private static Inspection ofsted(Inspection inspection, InspectedKind kind) {
    return inspection
        .withParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
        .withInspected(InspectedBody.builder().kind(kind).build());
  }

  static Judgement judgement(String aspect, String level) {
    return Judgement.builder().aspect(AspectCode.of(aspect)).grade(Grade.of(OFSTED, level)).build();
  }
}
