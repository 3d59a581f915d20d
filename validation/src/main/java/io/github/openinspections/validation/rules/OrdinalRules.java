package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.DatasetExamples.original;
import static io.github.openinspections.validation.rules.DatasetExamples.review;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.dataset.Unread;
import java.util.List;
import java.util.Optional;

/** DAT, continued: the numbers of the follow-ups of one original. */
final class OrdinalRules {
  private OrdinalRules() {}

  static List<DatasetRule> all() {
    return List.of(repeated(), gap());
  }

  private static DatasetRule repeated() {
    return DatasetRule.of("DAT-005", Severity.WARNING)
        .title("Two follow-ups of one original have the same number.")
        .rationale(
            "There is only one second review. The other is a third, or has another original.")
        .remedy("Look up the numbers of both reviews, and which original each follows up.")
        .since("0.1")
        .check(OrdinalRules::checkRepeated)
        .breaks(() -> List.of(original(), review(1), review(1).withId("example/review-1b")))
        .keeps(() -> List.of(original(), review(1), review(2)));
  }

  private static void checkRepeated(IndexedRecord record, DatasetContext context) {
    int ordinal = ordinal(record, context.data());
    if (ordinal == 0) {
      return;
    }
    Optional<IndexedRecord> first = context.data().followUp(context.data().rootOf(record), ordinal);
    if (first.filter(other -> other.row() != record.row()).isPresent()) {
      context
          .at("/followUp/ordinal")
          .with("ordinal", ordinal)
          .with("number", first.get().number())
          .with("other", first.get().id().orElse(""))
          .report();
    }
  }

  private static DatasetRule gap() {
    return DatasetRule.of("DAT-012", Severity.INFO)
        .title("The numbers of an original's follow-ups have a gap.")
        .rationale(
            "If there was a third review, there was a second. What that one found is missing"
                + " from the history of the priority areas.")
        .remedy("Add the missing review if there was one, or correct the number.")
        .since("0.1")
        .check(OrdinalRules::checkGap)
        .breaks(() -> List.of(original(), review(1), review(3)))
        .keeps(() -> List.of(original(), review(1), review(2)));
  }

  private static void checkGap(IndexedRecord record, DatasetContext context) {
    DatasetView data = context.data();
    int ordinal = ordinal(record, data);
    if (ordinal < 2) {
      return;
    }
    String root = data.rootOf(record);
    if (data.followUp(root, ordinal - 1).isPresent()
        || !(data.root(record).isPresent() || data.lowestOrdinal(root).orElse(ordinal) < ordinal)) {
      return;
    }
    Optional<Unread.Why> unread = data.anyUnread();
    if (unread.isPresent()) {
      context.notRun(Reason.of(unread.get()));
    } else if (data.hasUnnumbered(root)) {
      context.notRun(Reason.NUMBER_OPEN);
    } else if (data.followUp(root, ordinal).filter(one -> one.row() == record.row()).isPresent()) {
      context
          .at("/followUp/ordinal")
          .with("ordinal", ordinal)
          .with("missing", ordinal - 1)
          .report();
    }
  }

  /** The number of a record that follows up another, 0 if it has none. */
  private static int ordinal(IndexedRecord record, DatasetView data) {
    return data.followed(record).isPresent() && !data.endsInCircle(record)
        ? Math.max(0, record.followUp().orElseThrow().ordinal().orElse(0))
        : 0;
  }
}
