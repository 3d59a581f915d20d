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
        .remedy("Remove the copy.")
        .since("0.1")
        .check(RepeatRules::checkSame)
        .breaks(ORIGINAL, ORIGINAL)
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  private static void checkSame(IndexedRecord record, DatasetContext context) {
    List<IndexedRecord> others = context.data().comparable(record);
    if (!others.isEmpty() && others.stream().allMatch(one -> record.differingFrom(one).isEmpty())) {
      context.at("/id").with("number", others.get(0).number()).report();
    }
  }

  private static DatasetRule contradiction() {
    return DatasetRule.of("DAT-002", Severity.ERROR)
        .title("Two records with one id contradict each other.")
        .rationale(
            "They are of the same release, or do not say of which, and both give a value that only"
                + " one can be right about. Event numbers in particular are not unique.")
        .remedy(
            "Compare both records with the source and correct one; if they are"
                + " different inspections, give each its own id.")
        .since("0.1")
        .check(RepeatRules::checkContradiction)
        .breaks(ORIGINAL, ORIGINAL.withTitle("Services for children and young people in Orkney"))
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  /** The first contradiction is told; others would say the same of the same record. */
  private static void checkContradiction(IndexedRecord record, DatasetContext context) {
    for (IndexedRecord other : context.data().comparable(record)) {
      List<String> attributes = record.differingFrom(other);
      if (!attributes.isEmpty()) {
        context
            .at("/id")
            .with("number", other.number())
            .with("attributes", Joined.of(attributes))
            .report();
        return;
      }
    }
  }

  private static DatasetRule newVersion() {
    return DatasetRule.of("DAT-011", Severity.INFO)
        .title("A record is another release's version of an inspection.")
        .rationale(
            "The id is the same and the release is not: the newest stands for the inspection. Whoever"
                + " counts records counts it more than once.")
        .remedy(
            "Nothing need be done; keep only the newest release if every inspection"
                + " should count once.")
        .since("0.1")
        .check(RepeatRules::checkVersion)
        .breaks(ORIGINAL.withAsOf(PartialDate.of(2016)), ORIGINAL.withAsOf(PartialDate.of(2017)))
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
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
    return asOf.map(PartialDate::toString).orElse("an unsaid date");
  }
}
