package io.github.openinspections.validation.rules;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.dataset.PrintedTexts;
import java.util.List;
import java.util.Optional;

/** DAT, continued: what one inspection of a body prints, and the next prints again. */
final class RepeatedTextRules {
  private RepeatedTextRules() {}

  static List<DatasetRule> all() {
    return List.of(sameText());
  }

  private static DatasetRule sameText() {
    return DatasetRule.of("DAT-017", Severity.INFO)
        .title("Priority areas have the same text as in the inspection before.")
        .rationale(
            "Inspectors and exports print a text again, for several reasons; the records do not"
                + " say which. Inspections of one body are known by its identifier, or else by name"
                + " and area. Case, spaces and kinds of quotation marks do not matter. A follow-up"
                + " lists the areas of its original anyway, and is not reported.")
        .remedy(
            "Nothing needs to be done. If each text should count once, leave out the repeated"
                + " ones; the reports say whether the later inspection printed them.")
        .since("0.1")
        .check(RepeatedTextRules::check)
        .breaks(() -> List.of(home("2016-02"), home("2017-03")))
        .keeps(
            () ->
                List.of(
                    home("2016-02"),
                    home("2017-03")
                        .withPriorityAreas(
                            home("2017-03")
                                .priorityAreas()
                                .get(0)
                                .withText("Plan for young people."))));
  }

  private static Inspection home(String fieldwork) {
    return DatasetExamples.originalListing()
        .withId("example/inspection-" + fieldwork)
        .withInspected(InspectedBody.builder().name("Example family centre").build())
        .withFieldwork(DateInterval.parse(fieldwork));
  }

  private static void check(IndexedRecord record, DatasetContext context) {
    if (record.links().listed().isEmpty()
        || record.followUp().isPresent()
        || !context.data().isCurrent(record)) {
      return;
    }
    if (!record.identifiesBody()) {
      context.notRun(Reason.BODY_OPEN);
      return;
    }
    if (context.data().isOrderOpen(record)) {
      context.notRun(Reason.ORDER_OPEN);
      return;
    }
    Optional<IndexedRecord> before = context.data().inspectionBefore(record);
    if (before.isEmpty()) {
      return;
    }
    PrintedTexts texts = record.links().texts();
    PrintedTexts earlier = before.get().links().texts();
    List<Integer> again = texts.alsoIn(earlier);
    if (!again.isEmpty()) {
      context
          .at("/priorityAreas/" + again.get(0) + "/text")
          .with("count", again.size())
          .with("text", context.data().excerpt(record, again.get(0)).orElse("…"))
          .with("before", before.get().id().orElse(""))
          .with("begun", before.get().dates().begun().map(PartialDate::toString).orElse(""))
          .with("number", before.get().number())
          .report();
    }
    if (texts.hasMore() || earlier.hasMore()) {
      context.notRun(Reason.MANY_TEXTS);
    }
  }
}
