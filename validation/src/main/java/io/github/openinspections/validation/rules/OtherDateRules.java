package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Dates before and after an inspection, compared with its own. */
final class OtherDateRules {
  private OtherDateRules() {}

  static List<Rule> all() {
    return List.of(
        releasedBefore(), beganBeforeOriginal(), laterPredecessor(), dueBefore(), nextStepBefore());
  }

  private static Rule releasedBefore() {
    return Rule.warning("INS-014")
        .about(Subject.INSPECTION)
        .title("The record was taken from a release that is older than its report.")
        .rationale(
            "A monthly table cannot contain a report that came out later: one of the dates is"
                + " a slip, or the record was changed after the release.")
        .remedy(
            "Look up both dates: which release the record was taken from, and when"
                + " the report came out.")
        .since("0.1")
        .check(
            (inspection, context) -> {
              Optional<PartialDate> released = Timeline.released(inspection);
              Optional<PartialDate> published = Timeline.published(inspection);
              if (isBefore(released, published)) {
                context
                    .at("/asOf")
                    .with("asOf", released.get())
                    .with("published", published.get())
                    .report();
              }
            })
        .breaks(i -> published("2014-04", i).withAsOf(PartialDate.parse("2014-03-31")))
        .keeps(i -> published("2014-04", i).withAsOf(PartialDate.parse("2014-04-30")))
        .build();
  }

  private static Rule beganBeforeOriginal() {
    return Rule.error("FUP-003")
        .about(Subject.FOLLOW_UP)
        .title("A follow-up begins before the date that it gives for its original.")
        .rationale(
            "A review looks at what an inspection found. The two dates are swapped, or one of"
                + " them is a slip of the year.")
        .remedy("Look up both dates; they may have been swapped.")
        .since("0.1")
        .check(
            (followUp, context) -> {
              Optional<PartialDate> original =
                  followUp.original().flatMap(other -> Timeline.begun(other.fieldwork()));
              Optional<PartialDate> own = certainlyBefore(original, context.inspection());
              if (own.isPresent()) {
                context
                    .at("/original/fieldwork")
                    .with("date", original.get())
                    .with("own", own.get())
                    .report();
              }
            })
        .breaks(i -> following("2015-02", i))
        .keeps(i -> following("2014", i))
        .build();
  }

  private static Rule laterPredecessor() {
    return Rule.warning("FUP-004")
        .about(Subject.PREVIOUS)
        .title("The previous inspection is later than this one.")
        .rationale(
            "Tables with the latest and the previous inspection in one row sometimes swap the"
                + " two, or fill in a later one.")
        .remedy("Look up which of the two inspections came first, and swap them if necessary.")
        .since("0.1")
        .check(OtherDateRules::checkPrevious)
        .breaks(i -> i.withPrevious(previous("2015-02")))
        .keeps(i -> i.withPrevious(previous("2012-02")))
        .build();
  }

  private static void checkPrevious(Previous previous, RuleContext context) {
    Optional<PartialDate> begun = Timeline.begun(previous.fieldwork());
    Optional<PartialDate> own = certainlyBefore(begun, context.inspection());
    if (own.isPresent()) {
      reportPrevious("fieldwork", begun.get(), own.get(), context);
      return;
    }
    if (isBefore(begun, Timeline.begun(context.inspection()))) {
      return; // a report may come out late, or once more
    }
    Optional<PartialDate> published = previous.published();
    if (published.isPresent() && !PlaceholderDate.is(published.get())) {
      Optional<PartialDate> ownReport = published(context.inspection());
      if (isBefore(ownReport, published)) {
        reportPrevious("published", published.get(), ownReport.get(), context);
      }
    }
  }

  private static void reportPrevious(
      String attribute, PartialDate date, PartialDate own, RuleContext context) {
    context
        .at("/" + attribute)
        .with("date", date)
        .with("own", own)
        .with("previous", attribute)
        .report();
  }

  /** Returns a date of an inspection that shows that it began before another did. */
  private static Optional<PartialDate> certainlyBefore(
      Optional<PartialDate> begun, Inspection inspection) {
    if (begun.isEmpty()) {
      return begun;
    }
    Optional<PartialDate> own = Timeline.begun(inspection);
    if (isBefore(own, begun)) {
      return own;
    }
    Optional<PartialDate> report = published(inspection); // What is published has begun.
    return isBefore(report, begun) ? report : Optional.empty();
  }

  /** Returns when the report was published; a date before all fieldwork is INS-002. */
  private static Optional<PartialDate> published(Inspection inspection) {
    return Timeline.published(inspection)
        .filter(date -> !Timeline.isBeforeFieldwork(date, inspection));
  }

  private static Rule dueBefore() {
    return Rule.warning("PRA-008")
        .about(Subject.INSPECTION)
        .title("A priority area is due before the inspection began.")
        .rationale(
            "What an inspection finds cannot have been due before the inspection began. In a"
                + " Scottish register of 2026, this is so of 25 of 1,148 deadlines.")
        .remedy("Look up the due date; the year may be a slip.")
        .since("0.1")
        .check(OtherDateRules::checkAreas)
        .breaks(i -> due("2013-12-31", i))
        .keeps(i -> due("2014-12-31", i))
        .build();
  }

  private static Rule nextStepBefore() {
    return Rule.warning("NXT-002")
        .about(Subject.INSPECTION)
        .title("A next step is dated before the inspection.")
        .rationale(
            "An action plan or a further inspection comes after the inspection that announces"
                + " it. The date is that of an earlier step, or a slip of the year.")
        .remedy("Look up the date of the next step; the year may be a slip.")
        .since("0.1")
        .check(OtherDateRules::checkSteps)
        .breaks(i -> i.withNextSteps(actionPlan("2013-06")))
        .keeps(i -> i.withNextSteps(actionPlan("2014-06")))
        .build();
  }

  private static void checkAreas(Inspection inspection, RuleContext context) {
    List<PriorityArea> areas = inspection.priorityAreas();
    if (areas.isEmpty()) {
      return;
    }
    Optional<PartialDate> begun = Timeline.begun(inspection);
    for (int i = 0; i < areas.size(); i++) {
      PriorityArea area = areas.get(i);
      if (isDueBefore(area.due(), begun)) {
        begin("/priorityAreas/" + i + "/due", area.due(), begun, context)
            .with("priorityArea", area.id())
            .report();
      }
    }
  }

  private static void checkSteps(Inspection inspection, RuleContext context) {
    List<NextStep> steps = inspection.nextSteps();
    if (steps.isEmpty()) {
      return;
    }
    Optional<PartialDate> begun = Timeline.begun(inspection);
    for (int i = 0; i < steps.size(); i++) {
      checkStep("/nextSteps/" + i + "/by", steps.get(i).by(), begun, context);
      checkStep("/nextSteps/" + i + "/from", steps.get(i).from(), begun, context);
    }
  }

  private static void checkStep(
      String pointer, Optional<PartialDate> due, Optional<PartialDate> begun, RuleContext context) {
    if (isDueBefore(due, begun)) {
      begin(pointer, due, begun, context).report();
    }
  }

  private static boolean isDueBefore(Optional<PartialDate> date, Optional<PartialDate> begun) {
    return date.isPresent() && !PlaceholderDate.is(date.get()) && isBefore(date, begun);
  }

  private static RuleContext.Finding begin(
      String pointer,
      Optional<PartialDate> date,
      Optional<PartialDate> begun,
      RuleContext context) {
    return context.at(pointer).with("date", date.orElseThrow()).with("begun", begun.orElseThrow());
  }

  private static boolean isBefore(Optional<PartialDate> date, Optional<PartialDate> other) {
    return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
  }

  private static Inspection published(String date, Inspection inspection) {
    return inspection.withReport(Report.builder().published(PartialDate.parse(date)).build());
  }

  private static Inspection following(String original, Inspection inspection) {
    return inspection.withFollowUp(
        FollowUp.builder()
            .original(
                OriginalReference.builder().addFieldwork(DateInterval.parse(original)).build())
            .build());
  }

  private static Previous previous(String fieldwork) {
    return Previous.builder().addFieldwork(DateInterval.parse(fieldwork)).build();
  }

  private static Inspection due(String date, Inspection inspection) {
    return inspection.withPriorityAreas(
        PriorityArea.builder()
            .id("early-help")
            .text("Help children and families earlier.")
            .due(PartialDate.parse(date))
            .build());
  }

  private static NextStep actionPlan(String by) {
    return NextStep.builder().label("action plan").by(PartialDate.parse(by)).build();
  }
}
