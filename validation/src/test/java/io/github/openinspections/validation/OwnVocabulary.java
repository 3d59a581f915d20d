package io.github.openinspections.validation;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.LimitingJudgement;
import io.github.openinspections.core.vocabulary.Framework.Need;
import io.github.openinspections.core.vocabulary.Framework.Strictness;
import io.github.openinspections.core.vocabulary.FrameworkBuilder;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectingBody;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.RegisterEntry;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Validity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries that only a host knows, and records that need them. */
final class OwnVocabulary {
  static final ScaleCode SCALE = ScaleCode.of("estyn-four-point");
  static final LevelCode URGENT = LevelCode.of("unsatisfactory-and-needs-urgent-improvement");
  static final BodyCode BODY = BodyCode.of("newshire-inspectorate");
  static final InspectionType TYPE = InspectionType.of("newshire-visit");
  static final AspectCode OVERALL = AspectCode.of("newshire-overall");
  static final AspectCode SAFETY = AspectCode.of("newshire-safety");

  static final RatingScale ESTYN =
      RatingScale.builder(SCALE, "Estyn: four judgements")
          .level(LevelCode.of("excellent"), "Excellent")
          .level(LevelCode.of("good"), "Good")
          .level(LevelCode.of("adequate-and-needs-improvement"), "Adequate and needs improvement")
          .level(URGENT, "Unsatisfactory and needs urgent improvement")
          .build();

  static final InspectingBody NEWSHIRE =
      InspectingBody.builder(BODY, "Newshire Inspectorate")
          .existed(new Validity(Optional.of(PartialDate.parse("2010")), Optional.empty()))
          .build();

  private OwnVocabulary() {}

  /** A framework of the body, for its type, with two required aspects; one limits the other. */
  static FrameworkBuilder framework() {
    return Framework.builder(FrameworkCode.of("newshire-2012"), "Newshire handbook")
        .body(BODY)
        .type(TYPE)
        .scale(SCALE)
        .aspectsComplete()
        .aspect(OVERALL, Need.REQUIRED, "Overall")
        .aspect(SAFETY, Need.REQUIRED, "Safety")
        .overall(OVERALL);
  }

  static FrameworkBuilder limiting(Strictness strictness) {
    return framework().limiting(new LimitingJudgement(List.of(SAFETY), URGENT, strictness));
  }

  /** A visit of the body under the framework, with these grades. */
  static Inspection visit(String overall, String safety) {
    return Findings.MINIMAL
        .withType(TYPE)
        .withFieldwork(DateInterval.parse("2014-02-03/2014-02-07"))
        .withParticipants(participant("Newshire Inspectorate"))
        .withJudgements(judgement(OVERALL, overall), judgement(SAFETY, safety));
  }

  static Participant participant(String name) {
    return Participant.builder().name(name).body(BODY).build();
  }

  static Judgement judgement(AspectCode aspect, String level) {
    return Judgement.builder().aspect(aspect).grade(Grade.of(SCALE.code(), level)).build();
  }

  static RuleBook book(Vocabulary vocabulary) {
    return RuleBook.standard().clock(Findings.CLOCK).vocabulary(vocabulary);
  }

  /** Returns what is found with the body, the scale and these entries. */
  static List<String> found(Inspection inspection, RegisterEntry... entries) {
    RegisterEntry[] all =
        Stream.concat(Stream.of(ESTYN, NEWSHIRE), Stream.of(entries)).toArray(RegisterEntry[]::new);
    return found(inspection, Vocabulary.standard().with(all));
  }

  static List<String> found(Inspection inspection, Vocabulary vocabulary) {
    return Findings.write(InspectionValidator.of(book(vocabulary)).validate(inspection));
  }
}
