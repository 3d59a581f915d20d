package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.text.SpreadsheetNumber;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** INS: the dates and identifiers anywhere in an inspection. */
final class InspectionRules {
  private InspectionRules() {}

  static List<Rule> all() {
    return List.of(future(), placeholderDate(), undated(), damagedIdentifier());
  }

  private static Rule future() {
    return Rule.warning("INS-003")
        .about(Subject.PAST_DATE)
        .title("A date is in the future.")
        .rationale(
            "What is reported has happened. A date in the future is a slip of the year, or"
                + " day and month are swapped. Due dates and next steps may be in the future.")
        .remedy("Look up the date. If it is only announced, move it to the next steps.")
        .since("0.1")
        .needsClock()
        .check(InspectionRules::checkFuture)
        .breaks(i -> i.withReport(published("2098-04")))
        .keeps(i -> i.withReport(published("2014-04")))
        .build();
  }

  private static void checkFuture(DateInterval date, RuleContext context) {
    if (isFuture(date.end(), context) || isFuture(date.start(), context)) {
      context.here().with("date", date).with("today", context.today()).report();
    }
  }

  private static boolean isFuture(PartialDate date, RuleContext context) {
    return date.year() >= context.today().getYear()
        && !PlaceholderDate.is(date)
        && date.isAfter(PartialDate.from(context.today()));
  }

  private static Rule placeholderDate() {
    return Rule.error("INS-005")
        .about(Subject.DATE)
        .title("A placeholder is used as a date.")
        .rationale(
            "Tables write 1900-01-01 for unknown, and programs write the zero of their"
                + " calendar. Leave an unknown date out, or give as much as is known.")
        .remedy(
            "Leave the date out, or give only the year or the month if that much is" + " known.")
        .since("0.1")
        .check(
            (date, context) -> {
              if (PlaceholderDate.isIn(date)) {
                context.here().with("date", date).report();
              }
            })
        .breaks(i -> i.withReport(published("1900-01-01")))
        .keeps(i -> i.withReport(published("2014")))
        .build();
  }

  private static Rule undated() {
    return Rule.warning("INS-009")
        .about(Subject.INSPECTION)
        .title("There is neither fieldwork nor a publication date.")
        .rationale(
            "Dates put follow-ups in order and decide the framework. A year is enough. In"
                + " published tables, registered services that were never inspected look like"
                + " this. Where a date is in the source but was not understood, reading reports"
                + " it, and this rule does not run.")
        .remedy(
            "Add at least the year of fieldwork or of publication. If there has been no"
                + " inspection yet, leave the record out.")
        .since("0.1")
        .check(InspectionRules::checkDated)
        .breaks(i -> i.withFieldwork())
        .keeps(i -> i.withFieldwork().withReport(published("2014")))
        .keeps(i -> i.withFieldwork().withType(InspectionType.LATEST_GRADES))
        .build();
  }

  private static void checkDated(Inspection inspection, RuleContext context) {
    if (inspection.type().equals(InspectionType.LATEST_GRADES)) {
      return; // it is no inspection, so nothing took place on a day
    }
    if (inspection.fieldwork().isEmpty()
        && inspection.report().flatMap(Report::published).isEmpty()) {
      if (context.refused("/fieldwork") || context.refused("/report/published")) {
        context.notRun(Reason.NOT_UNDERSTOOD);
      } else {
        context.here().report();
      }
    }
  }

  private static Rule damagedIdentifier() {
    return Rule.warning("INS-011")
        .about(Subject.IDENTIFIER)
        .title("A spreadsheet has damaged an identifier.")
        .rationale(
            "Spreadsheets turn event number 10200345 into 1.02E+07 and provider 80426 into"
                + " 80426.0. The first is lost; the second matches nothing.")
        .remedy("Take the identifier from the source again, and import the column as text.")
        .since("0.1")
        .check(
            (identifier, context) -> {
              if (SpreadsheetNumber.is(identifier)) {
                context.here().with("identifier", identifier).report();
              }
            })
        .breaks(i -> identified(i, "1.02E+07"))
        .keeps(i -> identified(i, "10200345"))
        .build();
  }

  private static Report published(String date) {
    return Report.builder().published(PartialDate.parse(date)).build();
  }

  private static Inspection identified(Inspection inspection, String event) {
    return Inspection.builder().from(inspection).putIdentifiers("ofsted-event", event).build();
  }
}
