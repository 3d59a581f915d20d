package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.DatasetExamples.original;
import static io.github.openinspections.validation.rules.DatasetExamples.otherOriginal;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.release.ComparedValue;
import io.github.openinspections.core.release.Difference;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.dataset.Repetition;
import java.util.List;
import java.util.Optional;

/** DAT: several records with one id. */
final class RepeatRules {
  private RepeatRules() {}

  static List<DatasetRule> all() {
    return List.of(sameTwice(), contradiction(), newVersion(), moreOrLess());
  }

  private static DatasetRule sameTwice() {
    return DatasetRule.of("DAT-001", Severity.WARNING)
        .title("The data set contains the same record twice.")
        .rationale(
            "The inspection is counted twice. Tables compiled from monthly releases repeat"
                + " what has not changed.")
        .remedy("Remove the copy.")
        .since("0.1")
        .check(RepeatRules::checkSame)
        .breaks(() -> List.of(original(), original()))
        .keeps(() -> List.of(original(), otherOriginal()));
  }

  private static void checkSame(IndexedRecord record, DatasetContext context) {
    Optional<Repetition> repetition = context.data().repetition(record);
    if (repetition.filter(Repetition.SAME::equals).isPresent()) {
      context.at("/id").with("number", context.data().comparable(record).get(0).number()).report();
    } else if (repetition.filter(Repetition.SAME_SO_FAR::equals).isPresent()) {
      context.notRun(Reason.MANY_VALUES);
    }
  }

  private static DatasetRule contradiction() {
    return DatasetRule.of("DAT-002", Severity.ERROR)
        .title("Two records with the same id contradict each other.")
        .rationale(
            "They are from the same release, or do not say from which, and give different"
                + " values for one attribute, of which at least one must be wrong: another grade,"
                + " date, type or address, or no place, body or period of fieldwork in common. Event"
                + " numbers in particular are not unique. A spelling, a printed title and what only"
                + " one of them says are no contradiction.")
        .remedy(
            "Compare both records with the source and correct one. If they are different"
                + " inspections, give each its own id.")
        .since("0.1")
        .check(RepeatRules::checkContradiction)
        .breaks(() -> List.of(original(), original().withFieldwork(DateInterval.parse("2015-06"))))
        .keeps(() -> List.of(original(), otherOriginal()));
  }

  /** Only the first contradiction is reported; more would repeat it for the same record. */
  private static void checkContradiction(IndexedRecord record, DatasetContext context) {
    context
        .data()
        .contradiction(record)
        .ifPresent(
            found -> {
              Difference first = found.differences().get(0);
              ComparedValue here = first.right().orElseThrow();
              ComparedValue there = first.left().orElseThrow();
              context
                  .at(here.pointer())
                  .with("attribute", first.attribute())
                  .with("value", text(here))
                  .with("other", text(there))
                  .with("number", found.other().number())
                  .with("line", line(found.other()))
                  .with("pointer", there.pointer())
                  .with(
                      "attributes",
                      Joined.of(
                          found.differences().stream()
                              .map(Difference::attribute)
                              .distinct()
                              .toList()))
                  .report();
            });
  }

  /** Of most values only a hash is kept. */
  private static String text(ComparedValue value) {
    return value.text().isEmpty() ? "…" : value.text();
  }

  private static String line(IndexedRecord record) {
    return record.place().position().map(at -> Long.toString(at.line())).orElse("…");
  }

  private static DatasetRule moreOrLess() {
    return DatasetRule.of("DAT-016", Severity.INFO)
        .title("Records with the same id say more or less than others, without contradiction.")
        .rationale(
            "Tables about one inspection were joined: one has the grades, another the report or the"
                + " priority areas. Counting records counts the inspection more than once. This is"
                + " said once for a data set.")
        .remedy("Merge the records of each inspection into one.")
        .since("0.1")
        .checkFile(RepeatRules::checkMore)
        .breaks(() -> List.of(original().withTitle(Optional.empty()), titled()))
        .keeps(() -> List.of(titled(), otherOriginal()));
  }

  private static Inspection titled() {
    return original().withTitle("Services for children and young people in Orkney");
  }

  private static void checkMore(DatasetContext context) {
    context
        .data()
        .firstMoreOrLess()
        .ifPresent(
            first ->
                context
                    .ofFile()
                    .with("count", context.data().moreOrLess())
                    .with("first", first.id().orElse(""))
                    .with("number", first.number())
                    .with("other", context.data().comparable(first).get(0).number())
                    .report());
  }

  private static DatasetRule newVersion() {
    return DatasetRule.of("DAT-011", Severity.INFO)
        .title("A record is the version of an inspection from another release.")
        .rationale(
            "The id is the same, but the release differs: the newest record represents the"
                + " inspection. Counting records counts the inspection more than once.")
        .remedy(
            "Nothing needs to be done. Keep only the newest release if every inspection"
                + " should count once.")
        .since("0.1")
        .check(RepeatRules::checkVersion)
        .breaks(
            () ->
                List.of(
                    original().withAsOf(PartialDate.of(2016)),
                    original().withAsOf(PartialDate.of(2017))))
        .keeps(() -> List.of(original(), otherOriginal()));
  }

  private static void checkVersion(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> before = context.data().before(record);
    if (before.isPresent() && context.data().comparable(record).isEmpty()) {
      context
          .at("/asOf")
          .with("number", before.get().number())
          .with("asOf", text(record.dates().asOf()))
          .with("other", text(before.get().dates().asOf()))
          .report();
    }
  }

  private static String text(Optional<PartialDate> asOf) {
    return asOf.map(PartialDate::toString).orElse("unknown");
  }
}
