package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.IndexedRecord;
import java.util.List;
import java.util.Optional;

/** DAT: several records with one id. */
final class RepeatRules {
  private static final Inspection ORIGINAL = DatasetExamples.original();

  private RepeatRules() {}

  static List<DatasetRule> all() {
    return List.of(sameTwice(), contradiction(), newVersion());
  }

  private static DatasetRule sameTwice() {
    return DatasetRule.of("DAT-001", Severity.WARNING)
        .title("The same record stands twice in the data set.")
        .rationale(
            "Whoever counts inspections counts it twice. Tables that are put together from monthly"
                + " releases repeat what has not changed.")
        .since("0.1")
        .check(
            (record, context) ->
                context
                    .data()
                    .sameRelease(record)
                    .filter(other -> record.differingFrom(other).isEmpty())
                    .ifPresent(other -> cite(other, context)))
        .breaks(ORIGINAL, ORIGINAL)
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  private static DatasetRule contradiction() {
    return DatasetRule.of("DAT-002", Severity.ERROR)
        .title("Two records with one id contradict each other.")
        .rationale(
            "They are of the same release, or do not say of which, and both give a value that only"
                + " one can be right about. Event numbers in particular are not unique.")
        .since("0.1")
        .check(RepeatRules::checkContradiction)
        .breaks(ORIGINAL, ORIGINAL.withTitle("Services for children and young people in Orkney"))
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  private static void checkContradiction(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> other = context.data().sameRelease(record);
    List<String> attributes = other.map(record::differingFrom).orElse(List.of());
    if (!attributes.isEmpty()) {
      context
          .at("/id")
          .with("number", other.get().number())
          .with("attributes", Joined.of(attributes))
          .report();
    }
  }

  private static DatasetRule newVersion() {
    return DatasetRule.of("DAT-011", Severity.INFO)
        .title("A record is another release's version of an inspection.")
        .rationale(
            "The id is the same and the release is not: the newest stands for the inspection. Whoever"
                + " counts records counts it more than once.")
        .since("0.1")
        .check(RepeatRules::checkVersion)
        .breaks(ORIGINAL.withAsOf(PartialDate.of(2016)), ORIGINAL.withAsOf(PartialDate.of(2017)))
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  private static void checkVersion(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> before = context.data().before(record);
    if (before.isPresent() && context.data().sameRelease(record).isEmpty()) {
      context
          .at("/asOf")
          .with("number", before.get().number())
          .with("asOf", text(record.asOf()))
          .with("other", text(before.get().asOf()))
          .report();
    }
  }

  private static String text(Optional<PartialDate> asOf) {
    return asOf.map(PartialDate::toString).orElse("an unsaid date");
  }

  private static void cite(IndexedRecord other, DatasetContext context) {
    context.at("/id").with("number", other.number()).report();
  }
}
