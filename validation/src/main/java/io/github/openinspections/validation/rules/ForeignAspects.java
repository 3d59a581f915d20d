package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.ilacs;
import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** FRA: grades on aspects that the framework of an inspection does not judge. */
final class ForeignAspects {
  private ForeignAspects() {}

  static Rule aspectNotOfFramework() {
    return Rule.error("FRA-001")
        .about(Subject.INSPECTION)
        .title("Aspects have grades, but the framework does not judge them.")
        .rationale(
            "Overall effectiveness ended with fieldwork from April 2026, and care leavers"
                + " were graded separately only from 16 January 2023. A grade outside these dates"
                + " was filled in later. One problem names all such aspects of a record.")
        .remedy(
            "Look up the grade in the report. If the grade is not there, remove it; if it is,"
                + " check when fieldwork began.")
        .since("0.1")
        .check((inspection, context) -> checkAspects(inspection, context, false))
        .breaks(i -> ilacs(i).withFieldwork(DateInterval.parse("2026-04-27/2026-05-08")))
        .keeps(FrameworkExamples::ilacs)
        .build();
  }

  static Rule gradesBesideInterimOutcome() {
    return Rule.warning("FRA-006")
        .about(Subject.INSPECTION)
        .title("An interim inspection has grades beside its one outcome.")
        .rationale(
            "An interim inspection only says whether a home has improved since its full"
                + " inspection. Ofsted's own tables repeat grades of the full inspection in such"
                + " rows now and then, so this is a question and not an error.")
        .remedy(
            "Look up the report. If the grades are those of the full inspection, remove them"
                + " here.")
        .since("0.1")
        .check((inspection, context) -> checkAspects(inspection, context, true))
        .breaks(
            i ->
                FrameworkExamples.interim(i)
                    .withJudgements(
                        FrameworkExamples.outcome(), judgement("help-and-protection", "good")))
        .keeps(FrameworkExamples::interim)
        .build();
  }

  private static void checkAspects(
      Inspection inspection, RuleContext context, boolean besideInterim) {
    boolean interim = inspection.type().equals(InspectionType.INTERIM_INSPECTION);
    if (inspection.judgements().isEmpty() || (besideInterim && !interim)) {
      return;
    }
    Optional<Framework> framework = decidedByAnyDate(inspection, context);
    if (framework.isEmpty()) {
      context.notRun(Reason.FRAMEWORK_OPEN);
      return;
    }
    if (!framework.get().aspectsComplete()) {
      context.notRun(Reason.ASPECTS_PARTIAL);
      return;
    }
    List<Integer> outside = outside(inspection, framework.get(), context);
    boolean beside = interim && hasOutcome(inspection, framework.get());
    if (outside.isEmpty() || beside != besideInterim) {
      return;
    }
    List<AspectCode> aspects =
        outside.stream().map(i -> inspection.judgements().get(i).aspect()).toList();
    context
        .at(outside.size() == 1 ? "/judgements/" + outside.get(0) + "/grade" : "/judgements")
        .with("aspects", Joined.of(aspects))
        .with("framework", framework.get().code())
        .report();
  }

  private static boolean hasOutcome(Inspection inspection, Framework framework) {
    return inspection.judgements().stream()
        .anyMatch(
            judgement ->
                judgement.grade().isPresent() && framework.aspect(judgement.aspect()).isPresent());
  }

  /** The indexes of grades on aspects that are known, but not to the framework. */
  private static List<Integer> outside(
      Inspection inspection, Framework framework, RuleContext context) {
    List<Integer> outside = new ArrayList<>();
    for (int i = 0; i < inspection.judgements().size(); i++) {
      Judgement judgement = inspection.judgements().get(i);
      if (judgement.grade().isPresent()
          && context.vocabulary().knows(judgement.aspect())
          && framework.grading() != Grading.NONE
          && framework.aspect(judgement.aspect()).isEmpty()) {
        outside.add(i);
      }
    }
    return outside;
  }

  /**
   * The framework, if the source, the start of fieldwork or the publication date decides it, which
   * leaves one framework that began before.
   */
  private static Optional<Framework> decidedByAnyDate(Inspection inspection, RuleContext context) {
    boolean published =
        inspection.fieldwork().isEmpty() && Timeline.published(inspection).isPresent();
    return published
        ? context.framework().decided()
        : FrameworkRules.decidedByDate(inspection, context);
  }
}
