package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.ilacs;
import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.validation.meaning.RequiredAspects;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** FRA: the judgements of an inspection compared with its framework. */
final class FrameworkRules {
  private FrameworkRules() {}

  static List<Rule> all() {
    return List.of(
        ForeignAspects.aspectNotOfFramework(),
        requiredMissing(),
        gradesWithoutScale(),
        unknownAspect(),
        ForeignAspects.gradesBesideInterimOutcome());
  }

  private static Rule requiredMissing() {
    return Rule.warning("FRA-002")
        .about(Subject.INSPECTION)
        .title("Judgements that the framework requires are missing.")
        .rationale(
            "The judgements have no grade, no words, no reason for their absence, and are not"
                + " counted. The reports of five councils lose a grade whenever they are read by"
                + " machine. A published inspection without any result is reported too; one with"
                + " other results and no judgements is not. If all grades are unreadable, that is as"
                + " if there were none. The message says if a text about judgements was not"
                + " understood.")
        .remedy(
            "Add the missing judgements from the report, or say in \"absence\" why one was"
                + " not made.")
        .since("0.1")
        .check(FrameworkRules::checkRequired)
        .breaks(i -> ilacs(i).withJudgements(judgement("overall-effectiveness", "good")))
        .keeps(FrameworkExamples::ilacs)
        .build();
  }

  private static void checkRequired(Inspection inspection, RuleContext context) {
    boolean silent = inspection.judgements().isEmpty() && inspection.judgementCounts().isEmpty();
    if (silent && !mustHaveResult(inspection)) {
      return;
    }
    Optional<Framework> framework = decidedByDate(inspection, context);
    if (framework.isEmpty()) {
      if (!silent || !context.framework().unknown()) {
        context.notRun(Reason.FRAMEWORK_OPEN);
      }
      return;
    }
    if (framework.get().grading() == Grading.NONE) {
      return;
    }
    boolean lost = RequiredAspects.areLost(inspection);
    List<AspectCode> missing = RequiredAspects.missing(inspection, framework.get());
    if (missing.isEmpty()) {
      return;
    }
    long counted = inspection.judgementCounts().stream().mapToLong(JudgementCount::count).sum();
    if (missing.size() > Math.max(0, counted - inspection.judgements().size())) {
      context
          .at("/judgements")
          .with(
              "state",
              context.refused("/judgements") || (lost && !silent) ? "not-understood" : "missing")
          .with("aspects", Joined.of(missing))
          .with("framework", framework.get().code())
          .report();
    }
  }

  /** Whether the record is of a published inspection and has no room for another result. */
  private static boolean mustHaveResult(Inspection inspection) {
    return Timeline.published(inspection).isPresent()
        && inspection.followUp().isEmpty()
        && inspection.priorityAreas().isEmpty()
        && inspection.priorityAreasStated().isEmpty()
        && inspection.progress().isEmpty()
        && inspection.overallProgress().isEmpty()
        && inspection.nextSteps().isEmpty()
        && inspection.quotes().isEmpty();
  }

  private static Rule gradesWithoutScale() {
    return Rule.error("FRA-003")
        .about(Subject.INSPECTION)
        .title("An inspection has grades, but its framework gives none.")
        .rationale(
            "Joint targeted area inspections and focused visits end in a letter without grades;"
                + " a grade there comes from another inspection of the same place.")
        .remedy("Look up which inspection the grades come from, and move them there.")
        .since("0.1")
        .check(FrameworkRules::checkGrading)
        .breaks(
            i ->
                ilacs(i)
                    .withType(InspectionType.FOCUSED_VISIT)
                    .withFieldwork(DateInterval.parse("2024-09-10/2024-09-11")))
        .keeps(
            i ->
                ilacs(i)
                    .withType(InspectionType.FOCUSED_VISIT)
                    .withFieldwork(DateInterval.parse("2024-09-10/2024-09-11"))
                    .withJudgements())
        .build();
  }

  private static void checkGrading(Inspection inspection, RuleContext context) {
    if (inspection.judgements().isEmpty() && inspection.judgementCounts().isEmpty()) {
      return;
    }
    List<Framework> candidates = context.framework().candidates();
    if (candidates.isEmpty() || !areWithoutGrades(candidates)) {
      Reason.ifOpen(context);
      return;
    }
    List<AspectCode> graded =
        inspection.judgements().stream()
            .filter(judgement -> judgement.grade().isPresent())
            .map(Judgement::aspect)
            .toList();
    List<LevelCode> counted =
        inspection.judgementCounts().stream()
            .filter(count -> count.count() > 0)
            .flatMap(count -> count.grade().stream())
            .map(Grade::level)
            .distinct()
            .toList();
    if (!graded.isEmpty()) {
      context
          .at("/judgements")
          .with("grades", "judged")
          .with("aspects", Joined.of(graded))
          .with("framework", candidates.get(0).code())
          .report();
    } else if (!counted.isEmpty() && areComplete(candidates)) {
      context
          .at("/judgementCounts")
          .with("grades", "counted")
          .with("levels", Joined.of(counted))
          .with("framework", candidates.get(0).code())
          .report();
    }
  }

  private static boolean areWithoutGrades(List<Framework> candidates) {
    for (Framework framework : candidates) {
      if (framework.grading() != Grading.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing else is judged, such as cases that were audited: their grades are counted. */
  private static boolean areComplete(List<Framework> candidates) {
    for (Framework framework : candidates) {
      if (!framework.aspectsComplete()) {
        return false;
      }
    }
    return true;
  }

  private static Rule unknownAspect() {
    return Rule.info("FRA-005")
        .about(Subject.INSPECTION)
        .title("An aspect is not known to the framework.")
        .rationale(
            "The code is kept as written. It may be misspelt, or the list for this framework"
                + " may lack it.")
        .remedy("Correct the code if it is misspelt. If the report judges this aspect, keep it.")
        .since("0.1")
        .check(FrameworkRules::checkUnknown)
        .breaks(i -> i.withJudgements(judgement("leadership-of-change", "good")))
        .keeps(FrameworkExamples::ilacs)
        .build();
  }

  private static void checkUnknown(Inspection inspection, RuleContext context) {
    for (int i = 0; i < inspection.judgements().size(); i++) {
      AspectCode aspect = inspection.judgements().get(i).aspect();
      boolean known = context.vocabulary().knows(aspect);
      Optional<Framework> partial =
          known
              ? context.framework().decided().filter(framework -> !framework.aspectsComplete())
              : Optional.empty();
      if (!known || partial.filter(framework -> framework.aspect(aspect).isEmpty()).isPresent()) {
        context
            .at("/judgements/" + i + "/aspect")
            .with("aspect", aspect)
            .with("framework", context.framework().decided().map(Framework::toString).orElse("any"))
            .report();
      }
    }
  }

  /** The framework, if the source or the start of fieldwork decides it. */
  static Optional<Framework> decidedByDate(Inspection inspection, RuleContext context) {
    boolean dated = inspection.framework().isPresent() || Timeline.begun(inspection).isPresent();
    return dated ? context.framework().decided() : Optional.empty();
  }
}
