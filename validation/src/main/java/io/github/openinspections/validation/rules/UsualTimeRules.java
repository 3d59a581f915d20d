package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.time.PartialDate.Precision;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** INS, continued: how long inspections under a framework usually take. */
final class UsualTimeRules {
  private UsualTimeRules() {}

  static List<Rule> all() {
    return List.of(lateReport(), unusualFieldwork(), fieldworkMissing());
  }

  private static Rule lateReport() {
    return Rule.warning("INS-006")
        .about(Subject.INSPECTION)
        .title("The report came out unusually late.")
        .rationale(
            "Of 319 reports on English local authorities, 6 came out more than 120 days after"
                + " the last known fieldwork; several of these had a second period that the table"
                + " lost.")
        .remedy(
            "Look in the report for a second period of fieldwork, and add it. If there is"
                + " none, keep the date.")
        .since("0.1")
        .needsClock() // a date in the future is INS-003
        .check(UsualTimeRules::checkLag)
        .breaks(i -> ilacs(i, "2024-09-30/2024-10-11", "2025-06-14"))
        .keeps(i -> ilacs(i, "2024-09-30/2024-10-11", "2024-12-14"))
        .build();
  }

  private static void checkLag(Inspection inspection, RuleContext context) {
    Optional<PartialDate> published =
        Timeline.published(inspection).filter(date -> !date.earliest().isAfter(context.today()));
    Optional<PartialDate> end = Timeline.latestEnd(inspection);
    if (published.isEmpty() || end.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(end.get().latest(), published.get().earliest());
    if (days <= ShortestLag.of(context.vocabulary())) {
      return;
    }
    int limit =
        context.framework().candidates().stream()
            .mapToInt(framework -> framework.publicationLagDays().orElse(ShortestLag.USUAL))
            .max()
            .orElse(ShortestLag.USUAL);
    if (days > limit
        && !Timeline.isEndOpen(end.get(), inspection)) { // if open, that is INS-001 or INS-005
      NamedPhrase.of(isDay(end.get()) && isDay(published.get()) ? "exact" : "least")
          .with("days", days)
          .with("limit", limit)
          .in(context.at("/report/published"), "lag")
          .report();
    }
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == Precision.DAY;
  }

  private static Rule unusualFieldwork() {
    return Rule.info("INS-007")
        .about(Subject.INSPECTION)
        .title("Fieldwork does not have the framework's usual length or weekdays.")
        .rationale(
            "A standard inspection of a local authority takes two weeks, Monday to Friday."
                + " With another length, a date may be a slip, or the inspection was extended.")
        .remedy(
            "Compare the dates with the report. If the inspection was extended or paused,"
                + " keep them.")
        .since("0.1")
        .check(UsualTimeRules::checkFieldwork)
        .breaks(i -> ilacs(i, "2024-09-30/2024-12-11", "2025-01-20"))
        .keeps(i -> ilacs(i, "2024-09-30/2024-10-11", "2024-11-20"))
        .build();
  }

  private static void checkFieldwork(Inspection inspection, RuleContext context) {
    Optional<UsualFieldwork> usual =
        context.framework().decided().flatMap(known -> known.fieldwork(inspection.type()));
    boolean copied =
        Timeline.published(inspection)
            .filter(day -> Timeline.isCopied(day, inspection))
            .isPresent();
    if (usual.isEmpty() || copied) { // a copied date is INS-004
      if (usual.isEmpty() && !inspection.fieldwork().isEmpty()) {
        Reason.ifOpen(context);
      }
      return;
    }
    for (int i = 0; i < inspection.fieldwork().size(); i++) {
      DateInterval period = inspection.fieldwork().get(i);
      if (isWhole(period) && isUnusual(period, usual.get(), inspection.fieldwork().size() == 1)) {
        phrase(usual.get())
            .in(context.at("/fieldwork/" + i).with("period", period), "usual")
            .report();
      }
    }
  }

  private static NamedPhrase phrase(UsualFieldwork usual) {
    String length = usual.leastDays() == usual.mostDays() ? "days" : "range";
    return NamedPhrase.of(usual.weekdays() ? length + "-weekdays" : length)
        .with("least", usual.leastDays())
        .with("most", usual.mostDays());
  }

  private static boolean isWhole(DateInterval period) {
    return isDay(period.start())
        && isDay(period.end())
        && !PlaceholderDate.isIn(period)
        && !period.endsBeforeItBegins();
  }

  /** Of several periods, only the days of the week are compared. */
  private static boolean isUnusual(DateInterval period, UsualFieldwork usual, boolean only) {
    long days = 1 + ChronoUnit.DAYS.between(period.start().earliest(), period.end().earliest());
    boolean length = only && (days < usual.leastDays() || days > usual.mostDays());
    return length || (usual.weekdays() && (isWeekend(period.start()) || isWeekend(period.end())));
  }

  private static boolean isWeekend(PartialDate day) {
    DayOfWeek weekday = day.earliest().getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  private static Rule fieldworkMissing() {
    return Rule.warning("INS-012")
        .about(Subject.INSPECTION)
        .title("Fieldwork is missing, although reports of this type always state it.")
        .rationale(
            "The start of fieldwork decides the version of the framework: without it, the"
                + " required judgements may not be known. Where the type, the aspects judged and"
                + " the publication date leave frameworks of both kinds, or a text about fieldwork"
                + " was not understood, the rule does not run.")
        .remedy("Look for the dates of fieldwork on the first pages of the report, and add them.")
        .since("0.1")
        .check(UsualTimeRules::checkMissing)
        .breaks(i -> ilacs(i, "2024-09-30/2024-10-11", "2024-11-20").withFieldwork())
        .keeps(i -> ilacs(i, "2024-09-30/2024-10-11", "2024-11-20"))
        .build();
  }

  private static void checkMissing(Inspection inspection, RuleContext context) {
    if (!inspection.fieldwork().isEmpty() || Timeline.published(inspection).isEmpty()) {
      return;
    }
    if (context.refused("/fieldwork")) {
      context.notRun(Reason.NOT_UNDERSTOOD);
      return;
    }
    List<Framework> candidates = PossibleFrameworks.of(inspection, context);
    if (candidates.stream().noneMatch(Framework::fieldworkAlwaysStated)) {
      if (candidates.isEmpty()) {
        context.notRun(Reason.FRAMEWORK_OPEN);
      }
    } else if (candidates.stream().allMatch(Framework::fieldworkAlwaysStated)) {
      String titles = PossibleFrameworks.inForce(candidates, Timeline.published(inspection));
      context.here().with("framework", titles).report();
    } else {
      context.notRun(Reason.FRAMEWORK_OPEN);
    }
  }

  private static Inspection ilacs(Inspection inspection, String fieldwork, String published) {
    return FrameworkExamples.graded(inspection)
        .withType(InspectionType.STANDARD_INSPECTION)
        .withFieldwork(DateInterval.parse(fieldwork))
        .withReport(Report.builder().published(PartialDate.parse(published)).build());
  }
}
