package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.validation.dataset.AgedFramework;
import io.github.openinspections.validation.dataset.AgedFramework.Change;
import io.github.openinspections.validation.dataset.AgedFramework.Kind;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** DAT, continued: what all records of a framework say about the facts of this library. */
final class AgeingRules {
  /** Of more changes, a message lists only the first. */
  private static final int MOST = 3;

  private AgeingRules() {}

  static List<DatasetRule> all() {
    return List.of(agedFacts());
  }

  private static DatasetRule agedFacts() {
    return DatasetRule.of("DAT-018", Severity.INFO)
        .title("Most of the latest records differ from the known facts about their framework.")
        .rationale(
            "Frameworks change. Since a month, more than half of the records (at least 30, of at"
                + " least two months) judge an aspect that the framework does not have, or lack one"
                + " that it requires. This is said once; FRA-005 is then not repeated for these"
                + " records, nor FRA-002 where new aspects replace old ones.")
        .remedy(
            "Look up the framework in use. If it has changed, report it to this library, and use"
                + " your own vocabulary until then; if not, look for a column that was renamed or"
                + " left out.")
        .since("0.1")
        .checkFile(AgeingRules::check)
        .breaks(() -> inspections("leadership-of-change"))
        .keeps(() -> inspections("care-leavers"));
  }

  private static List<Inspection> inspections(String aspect) {
    return IntStream.range(0, 30).mapToObj(i -> inspection(i, aspect)).toList();
  }

  private static Inspection inspection(int i, String aspect) {
    Inspection known =
        FrameworkExamples.ilacs(DatasetExamples.original())
            .withId("example/inspection-" + (i + 1))
            .withFieldwork(
                DateInterval.parse(i % 2 == 0 ? "2024-09-30/2024-10-11" : "2024-11-04/2024-11-15"));
    return known.judgements().stream().anyMatch(one -> one.aspect().code().equals(aspect))
        ? known
        : known.withJudgements(
            IntStream.rangeClosed(0, known.judgements().size())
                .mapToObj(
                    j ->
                        j < known.judgements().size()
                            ? known.judgements().get(j)
                            : judgement(aspect, "good"))
                .toList());
  }

  private static void check(DatasetContext context) {
    for (AgedFramework aged : context.data().aged()) {
      int changes = aged.changes().size();
      Finding finding = context.ofFile().with("framework", aged.framework());
      finding.with("changes", changes > MOST ? "more" : changes);
      for (int i = 0; i < Math.min(changes, MOST); i++) {
        describe(aged.changes().get(i), i + 1, finding);
      }
      (changes > MOST ? finding.with("more", changes - MOST) : finding).report();
    }
  }

  private static void describe(Change change, int number, Finding finding) {
    finding
        .with("change" + number, change.kind() == Kind.FOREIGN ? "judge" : "lack")
        .with("since" + number, change.since())
        .with("records" + number, change.records())
        .with("of" + number, change.of())
        .with("aspect" + number, change.aspect());
  }
}
