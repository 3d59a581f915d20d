package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** INS, continued: fieldwork compared with publication. */
final class FieldworkRules {
  private FieldworkRules() {}

  static List<Rule> all() {
    return List.of(
        endsBeforeItBegins(),
        publishedBeforeFieldwork(),
        copiedDate(),
        disorder(),
        publishedDuringFieldwork());
  }

  private static Rule endsBeforeItBegins() {
    return Rule.error("INS-001")
        .about(Subject.DATE)
        .title("Fieldwork ends before it begins.")
        .rationale(
            "Day and month have been swapped, or the year is a slip, as happens around New"
                + " Year.")
        .remedy(
            "Look up both dates in the report: day and month may have been swapped, or the"
                + " year may be wrong.")
        .since("0.1")
        .check(
            (period, context) -> {
              if (period.endsBeforeItBegins() && !PlaceholderDate.isIn(period)) {
                context.here().with("period", period).report();
              }
            })
        .breaks(i -> i.withFieldwork(DateInterval.parse("2014-02/2014-01")))
        .keeps(i -> i.withFieldwork(DateInterval.parse("2014-01/2014")))
        .build();
  }

  private static Rule publishedBeforeFieldwork() {
    return Rule.error("INS-002")
        .about(Subject.INSPECTION)
        .title("The report was published before fieldwork began.")
        .rationale(
            "A report describes what inspectors saw. An earlier date belongs to another"
                + " report, or the fieldwork belongs to another inspection.")
        .remedy(
            "Look up the publication date and the fieldwork in the report; one of them"
                + " belongs to something else.")
        .since("0.1")
        .check(
            (inspection, context) ->
                Timeline.published(inspection)
                    .filter(day -> Timeline.isBeforeFieldwork(day, inspection))
                    .ifPresent(day -> reportPublished(day, inspection, context)))
        .breaks(i -> dated(i, "2014-01", "2014-02"))
        .keeps(i -> dated(i, "2014-02", "2014-02"))
        .build();
  }

  private static Rule copiedDate() {
    return Rule.warning("INS-004")
        .about(Subject.INSPECTION)
        .title("The publication date equals the first day of fieldwork.")
        .rationale(
            "Inspections that take days are published weeks later. Where the start is"
                + " unknown, tables copy the publication date: in one table, 46 of 49 rows.")
        .remedy(
            "Look up the first day of fieldwork in the report. If it is not stated,"
                + " leave fieldwork out.")
        .since("0.1")
        .check(
            (inspection, context) ->
                Timeline.published(inspection)
                    .filter(day -> Timeline.isCopied(day, inspection))
                    .ifPresent(day -> reportPublished(day, inspection, context)))
        .breaks(
            i ->
                dated(i, "2022-07-18", "2022-07-18")
                    .withType(InspectionType.JOINT_TARGETED_AREA_INSPECTION))
        .keeps(
            i -> dated(i, "2022-07-18", "2022-07-18").withType(InspectionType.EMERGENCY_INSPECTION))
        .build();
  }

  private static Rule disorder() {
    return Rule.warning("INS-010")
        .about(Subject.INSPECTION)
        .title("Fieldwork periods overlap or are out of order.")
        .rationale(
            "An inspection may pause and resume, as in South Tyneside in February 2023; its"
                + " periods then follow each other.")
        .remedy("Order the periods as the report does, and merge those that overlap.")
        .since("0.1")
        .check(FieldworkRules::checkOrder)
        .breaks(i -> i.withFieldwork(days("2023-02-14/2023-02-15"), days("2022-12-05/2022-12-16")))
        .keeps(i -> i.withFieldwork(days("2022-12-05/2022-12-16"), days("2023-02-14/2023-02-15")))
        .build();
  }

  private static void checkOrder(Inspection inspection, RuleContext context) {
    List<DateInterval> periods = inspection.fieldwork();
    for (int i = 1; i < periods.size(); i++) {
      if (Timeline.isDisorder(periods.get(i - 1), periods.get(i))) {
        context
            .at("/fieldwork/" + i)
            .with("period", periods.get(i))
            .with("before", periods.get(i - 1))
            .report();
      }
    }
  }

  private static Rule publishedDuringFieldwork() {
    return Rule.warning("INS-013")
        .about(Subject.INSPECTION)
        .title("The report was published before fieldwork ended.")
        .rationale(
            "The letter about a visit may come out early, but a report seldom does: the last"
                + " period may belong to a later visit.")
        .remedy("Look up the last period of fieldwork; it may belong to a later visit.")
        .since("0.1")
        .check(
            (inspection, context) ->
                Timeline.published(inspection)
                    .filter(day -> Timeline.isBeforeEnd(day, inspection))
                    .filter(day -> !Timeline.isBeforeFieldwork(day, inspection))
                    .filter(day -> !Timeline.isCopied(day, inspection))
                    .ifPresent(day -> reportPublished(day, inspection, context)))
        .breaks(i -> dated(i, "2014-02-05", "2014-01-27/2014-02-14"))
        .keeps(i -> dated(i, "2014-02-14", "2014-01-27/2014-02-14"))
        .build();
  }

  private static void reportPublished(
      PartialDate published, Inspection inspection, RuleContext context) {
    context
        .at("/report/published")
        .with("published", published)
        .with("fieldwork", Joined.of(inspection.fieldwork()))
        .report();
  }

  private static DateInterval days(String text) {
    return DateInterval.parse(text);
  }

  private static Inspection dated(Inspection inspection, String published, String fieldwork) {
    Optional<PartialDate> date = Optional.of(PartialDate.parse(published));
    return inspection
        .withFieldwork(DateInterval.parse(fieldwork))
        .withReport(Report.builder().published(date).build());
  }
}
