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
        .title("The data set contains the same record twice.")
        .rationale(
            "The inspection is counted twice. Tables compiled from monthly releases repeat"
                + " what has not changed.")
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
        .title("Two records with the same id contradict each other.")
        .rationale(
            "They are from the same release, or do not say from which, and give different"
                + " values for the same attribute. Event numbers in particular are not unique. How a"
                + " grade is printed, and the case of an identifier, are no difference.")
        .remedy(
            "Compare both records with the source and correct one. If they are different"
                + " inspections, give each its own id.")
        .since("0.1")
        .check(RepeatRules::checkContradiction)
        .breaks(ORIGINAL, ORIGINAL.withTitle("Services for children and young people in Orkney"))
        .keeps(ORIGINAL, DatasetExamples.otherOriginal());
  }

  /** Only the first contradiction is reported; more would repeat it for the same record. */
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
        .title("A record is the version of an inspection from another release.")
        .rationale(
            "The id is the same, but the release differs: the newest record represents the"
                + " inspection. Counting records counts the inspection more than once.")
        .remedy(
            "Nothing needs to be done. Keep only the newest release if every inspection"
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
    return asOf.map(PartialDate::toString).orElse("an unknown date");
  }
}
