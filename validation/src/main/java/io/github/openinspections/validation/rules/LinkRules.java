package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.DatasetExamples.naming;
import static io.github.openinspections.validation.rules.DatasetExamples.original;
import static io.github.openinspections.validation.rules.DatasetExamples.otherOriginal;
import static io.github.openinspections.validation.rules.DatasetExamples.review;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.IndexedRecord;
import io.github.openinspections.validation.dataset.Unread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DAT, continued: follow-ups and their originals. */
final class LinkRules {
  /** Of longer circles, a message lists only the first members. */
  private static final int MOST_MEMBERS = 10;

  private LinkRules() {}

  static List<DatasetRule> all() {
    return List.of(originalMissing(), beginsBefore(), circle(), followsAFollowUp());
  }

  private static DatasetRule originalMissing() {
    return DatasetRule.of("DAT-003", Severity.WARNING)
        .title("The inspection that is followed up is not in the data set.")
        .rationale(
            "Only the original says what had to improve. Its id may be misspelt, or the data"
                + " set may be part of a larger one.")
        .remedy("Add the original to the data set, or correct its id in \"followUp\".")
        .since("0.1")
        .check(LinkRules::checkMissing)
        .breaks(() -> List.of(otherOriginal(), review(1)))
        .keeps(() -> List.of(original(), review(1)));
  }

  private static void checkMissing(IndexedRecord record, DatasetContext context) {
    Optional<String> of = context.data().followed(record);
    if (of.isEmpty() || context.data().find(of.get()).isPresent()) {
      return;
    }
    Optional<Unread.Why> unread = context.data().mayBeUnread(of.get());
    if (unread.isPresent()) {
      context.notRun(Reason.of(unread.get()));
    } else if (context.data().size() == 1) {
      context.notRun(Reason.ONE_RECORD);
    } else {
      context.at("/followUp/of").with("of", of.get()).report();
    }
  }

  private static DatasetRule beginsBefore() {
    return DatasetRule.of("DAT-004", Severity.ERROR)
        .title("A follow-up begins before the inspection that it follows up.")
        .rationale(
            "A review looks at what an inspection found. Partial dates are compared only as far as"
                + " both are given.")
        .remedy("Look up both dates, and check that the follow-up names the right original.")
        .since("0.1")
        .check(LinkRules::checkBegin)
        .breaks(() -> List.of(original(), review(1).withFieldwork(DateInterval.parse("2013-05"))))
        .keeps(() -> List.of(original(), review(1).withFieldwork(DateInterval.parse("2014"))));
  }

  private static void checkBegin(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> original = context.data().original(record);
    if (original.isEmpty()) {
      if (context.data().followed(record).isPresent()) {
        context.notRun(Reason.ORIGINAL_MISSING);
      }
      return;
    }
    Optional<PartialDate> begun = original.get().dates().begun();
    if (begun.isEmpty()
        || (record.dates().begun().isEmpty() && record.dates().published().isEmpty())) {
      context.notRun(Reason.NO_DATES);
      return;
    }
    // What is published has begun.
    Optional<PartialDate> early =
        Stream.of(record.dates().begun(), published(record.dates()))
            .flatMap(Optional::stream)
            .filter(date -> date.isBefore(begun.get()))
            .findFirst();
    if (early.isPresent()) {
      context
          .at(early.equals(record.dates().begun()) ? "/fieldwork" : "/report/published")
          .with("date", early.get())
          .with("original", begun.get())
          .with("number", original.get().number())
          .report();
    }
  }

  /** Returns when the report was published; a date before its own fieldwork is INS-002. */
  private static Optional<PartialDate> published(IndexedRecord.Dates dates) {
    return dates
        .published()
        .filter(date -> dates.begun().isEmpty() || !date.isBefore(dates.begun().get()));
  }

  private static DatasetRule circle() {
    return DatasetRule.of("DAT-007", Severity.ERROR)
        .title("Follow-ups form a circle.")
        .rationale(
            "One of them must be the original. The circle is reported once, at its first record.")
        .remedy("Decide which of them is the original, and remove its \"followUp\".")
        .since("0.1")
        .check(
            (record, context) ->
                context
                    .data()
                    .circle(record)
                    .ifPresent(
                        members ->
                            context
                                .at("/followUp/of")
                                .with("circle", text(members))
                                .with("count", members.size())
                                .report()))
        .breaks(
            () ->
                List.of(
                    naming("example/review-2", review(1)), naming("example/review-1", review(2))))
        .keeps(() -> List.of(original(), review(1), review(2)));
  }

  private static String text(List<String> members) {
    return Joined.of(members.stream().limit(MOST_MEMBERS).toList())
        + (members.size() > MOST_MEMBERS ? ", …" : "");
  }

  private static DatasetRule followsAFollowUp() {
    return DatasetRule.of("DAT-014", Severity.WARNING)
        .title("A follow-up names another follow-up instead of the original.")
        .rationale(
            "Progress is rated on what the original found, and reviews are numbered from"
                + " there. The second review follows up the inspection, just as the first did.")
        .remedy("Name the original inspection in \"followUp\", not the previous review.")
        .since("0.1")
        .check(LinkRules::checkOriginal)
        .breaks(() -> List.of(original(), review(1), naming("example/review-1", review(2))))
        .keeps(() -> List.of(original(), review(1), review(2)));
  }

  private static void checkOriginal(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> named = context.data().original(record);
    if (named.filter(other -> other.followUp().isPresent()).isPresent()) {
      context
          .at("/followUp/of")
          .with("of", named.get().id().orElse(""))
          .with("number", named.get().number())
          .report();
    }
  }
}
