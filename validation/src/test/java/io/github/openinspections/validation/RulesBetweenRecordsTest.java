package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.BOOK;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.OneTitleEach.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.Parts.Item;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NonApiType") // the state of a rule is serializable, List is not
class RulesBetweenRecordsTest {
  private static final Parts DATA =
      DatasetRecords.parts(
          Item.of(titled("a", "Orkney")),
          Item.unreadable(Optional.of("lost")),
          Item.of(titled("b", "Fife")),
          Item.of(titled("c", "Orkney")),
          Item.of(titled("d", "Orkney")));

  private static DatasetValidator validator(RuleBetweenRecords<?> rule) {
    return DatasetValidator.of(DatasetRecords.BOOK.with(rule));
  }

  private static List<Problem> ours(ValidationReport report) {
    return report.problems().stream().filter(p -> p.rule().startsWith("OUR")).toList();
  }

  @Test
  void itIsReportedLikeAnyRule() {
    ValidationReport report = validator(OneTitleEach.RULE).validate(DATA);

    assertThat(ours(report))
        .extracting(Problem::message)
        .containsExactly(
            "c: \"Orkney\" is the title of record 1 too",
            "d: \"Orkney\" is the title of record 1 too");
    assertThat(ours(report).get(0).pointer()).isEqualTo("/title");
    assertThat(ours(report).get(0).id()).contains("c");
    assertThat(ours(report).get(0).position()).contains(Position.of(4, 1, 30));
    assertThat(report.ran()).contains("OUR-002");
    assertThat(report.descriptions()).extracting(RuleInfo::id).contains("OUR-002");
    assertThat(report.rules()).contains(RuleCount.of("OUR-002", Severity.WARNING, 2, 2));
    assertThat(notRun("OUR-002", report)).containsExactly("1: the record could not be read");
  }

  @Test
  void itsExamplesBreakAndKeepIt() {
    assertThat(
            ours(
                validator(OneTitleEach.RULE)
                    .validate(InspectionDataset.of(OneTitleEach.RULE.breakingExample()))))
        .hasSize(1);
    assertThat(
            ours(
                validator(OneTitleEach.RULE)
                    .validate(InspectionDataset.of(OneTitleEach.RULE.keepingExample()))))
        .isEmpty();
  }

  @Test
  void theBookSelectsAndGradesIt() {
    RuleBook book = BOOK.with(OneTitleEach.RULE);
    ValidationReport severe =
        DatasetValidator.of(book.severity("OUR-002", Severity.ERROR)).validate(DATA);
    ValidationReport without = DatasetValidator.of(book.without("OUR-002")).validate(DATA);

    assertThat(book.infos()).extracting(RuleInfo::id).contains("OUR-002");
    assertThat(severe.records()).isEqualTo(RecordCounts.of(2, 2, 1));
    assertThat(severe.rules()).contains(RuleCount.of("OUR-002", Severity.ERROR, 2, 2));
    assertThat(ours(without)).isEmpty();
    assertThat(without.ran()).doesNotContain("OUR-002");
    assertThat(InspectionValidator.of(book).validate(titled("a", "Orkney"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.with(OneTitleEach.RULE))
        .withMessage("Rule OUR-002 already exists");
  }

  @Test
  void theFirstProblemsAreListedInWhateverOrderTheyAreReported() {
    RuleBetweenRecords<ArrayList<RecordRef>> backwards =
        eachRecord(
            (records, context) -> {
              for (int i = records.size() - 1; i >= 0; i--) {
                context.at(records.get(i), "").report();
              }
            });
    ValidationReport report = validator(backwards).listing(2).validate(DATA);

    assertThat(found(report)).contains("OUR-003 1 ", "OUR-003 3 ");
    assertThat(report.rules()).contains(RuleCount.of("OUR-003", Severity.WARNING, 4, 2));
  }

  @Test
  void aFindingCanBeAccepted() {
    DatasetValidator severe = validator(OneTitleEach.RULE.withSeverity(Severity.ERROR)).listing(10);
    Problem first = ours(severe.validate(DATA)).get(0);
    AcceptedFinding looked =
        AcceptedFinding.of(first, DATA.source()).reason("twins").on(LocalDate.EPOCH).build();
    ValidationReport report = severe.accepting(AcceptedFindings.of(List.of(looked))).validate(DATA);

    assertThat(ours(report)).extracting(Problem::id).containsExactly(Optional.of("d"));
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.records()).isEqualTo(RecordCounts.of(3, 1, 1));
    assertThat(report.unusedAcceptances()).isEmpty();
  }

  @Test
  void itSeesOnlyWhatWasReadAndMaySayThatItCannotDecide() {
    RuleBetweenRecords<ArrayList<RecordRef>> rule =
        eachRecord(
            (records, context) -> {
              context.ofDataset().with("all", context.allRead()).report();
              context.notRun(records.get(0), "nobody knows");
            });
    ValidationReport report = validator(rule).validate(DATA);

    assertThat(ours(report)).hasSize(1);
    assertThat(ours(report).get(0).record()).isEmpty();
    assertThat(ours(report).get(0).arguments()).containsEntry("all", "false");
    assertThat(notRun("OUR-003", report))
        .containsExactly("1: nobody knows", "1: the record could not be read");
    assertThat(report.ran()).contains("OUR-003");
  }

  @Test
  void withoutAClockARuleThatNeedsItDoesNotRun() {
    RuleBetweenRecords<ArrayList<RecordRef>> rule =
        Rule.betweenRecords("OUR-004")
            .state(ArrayList<RecordRef>::new)
            .title("Every data set has a date.")
            .rationale("Only to see the date.")
            .since("1.0")
            .message("{today}")
            .needsClock()
            .collect((records, inspection, record) -> records.add(record))
            .merge(RulesBetweenRecordsTest::appended)
            .finish(
                (records, context) -> context.ofDataset().with("today", context.today()).report())
            .breaks(Findings.MINIMAL)
            .keeps(Findings.MINIMAL)
            .build();
    ValidationReport without = DatasetValidator.of(BOOK.with(rule).withoutClock()).validate(DATA);

    assertThat(ours(validator(rule).validate(DATA)).get(0).message()).isEqualTo("2026-11-22");
    assertThat(ours(without)).isEmpty();
    assertThat(without.ran()).doesNotContain("OUR-004");
    assertThat(notRun("OUR-004", without))
        .containsExactly(
            "1: the record could not be read",
            "4: without a clock, nothing is known to be in the future");
  }

  @Test
  void aRuleThatThrowsReportsNothingAndFailedOnAllRecords() {
    Consumer<RuleBetweenRecords<?>> fails =
        rule -> {
          ValidationReport report = validator(rule).validate(DATA);
          assertThat(ours(report)).isEmpty();
          assertThat(report.notRun())
              .filteredOn(NotRun::failed)
              .containsExactly(
                  NotRun.of("OUR-003", "java.lang.IndexOutOfBoundsException", 4).withFailed(true));
          assertThat(report.ran()).doesNotContain("OUR-003").contains("DAT-001");
          assertThat(validator(rule).validate(DATA)).isEqualTo(report);
        };
    fails.accept(
        eachRecord(
            (records, context) -> {
              context.at(records.get(0), "").report();
              records.get(4);
            }));
    fails.accept(
        Rule.betweenRecords("OUR-003")
            .state(ArrayList<RecordRef>::new)
            .title("Some record has the id c.")
            .rationale("Only to fail on it.")
            .since("1.0")
            .collect(
                (records, inspection, record) -> {
                  if (inspection.id().equals("c")) {
                    throw new IndexOutOfBoundsException("what the data say");
                  }
                })
            .merge(RulesBetweenRecordsTest::appended)
            .finish((records, context) -> context.ofDataset().report())
            .breaks(Findings.MINIMAL)
            .keeps(Findings.MINIMAL)
            .build());
  }

  @Test
  void aRuleThatFailsOnNothingDidNotRun() {
    RuleBetweenRecords<ArrayList<RecordRef>> rule =
        eachRecord((records, context) -> records.get(0));
    ValidationReport report = validator(rule).validate(InspectionDataset.of(List.of()));

    assertThat(report.notRun()).extracting(NotRun::records).containsExactly(0L);
    assertThat(report.ran()).doesNotContain("OUR-003").contains("DAT-001");
  }

  @Test
  void aRecordOfAnotherDataSetCannotBeCited() {
    for (RecordRef other : List.of(RecordRef.of(7, 0), RecordRef.of(0, 5), RecordRef.of(0, -1))) {
      RuleBetweenRecords<ArrayList<RecordRef>> rule =
          eachRecord((records, context) -> context.at(other, "").report());

      assertThat(validator(rule).validate(DATA).notRun())
          .contains(NotRun.of("OUR-003", "java.lang.IllegalArgumentException", 4).withFailed(true));
    }
  }

  @Test
  void anErrorIsNeverCaught() {
    StackOverflowError error = new StackOverflowError();
    RuleBetweenRecords<ArrayList<RecordRef>> rule =
        eachRecord(
            (records, context) -> {
              throw error;
            });

    assertThatThrownBy(() -> validator(rule).validate(DATA)).isSameAs(error);
  }

  @Test
  void aPartThatWasCheckedWithoutTheRuleIsNotSilent() {
    PartialReport part = DatasetValidator.of(BOOK).begin(0);
    DATA.forEach(part::accept);
    part.end(DATA);
    ValidationReport report = validator(OneTitleEach.RULE).resume(Travel.sent(part)).finish();

    assertThat(notRun("OUR-002", report))
        .containsExactly(
            "4: a part of the data set was checked without the rule",
            "1: the record could not be read");
    assertThat(report.ran()).doesNotContain("OUR-002");
  }

  @Test
  void aPartIsFinishedOnce() {
    PartialReport part = validator(OneTitleEach.RULE).begin(0);
    DATA.forEach(part::accept);
    part.finish();

    assertThatIllegalStateException()
        .isThrownBy(part::finish)
        .withMessage("This part was finished before");
  }

  @Test
  void nothingIsForgotten() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.betweenRecords("OUR-005").state(ArrayList::new).build())
        .withMessage("Rule OUR-005 needs to collect, merge and finish");
    assertThatIllegalStateException()
        .isThrownBy(() -> OneTitleEach.begin().breaks().build())
        .withMessage("Rule OUR-002 needs an example that breaks it and one that keeps it");
    assertThat(OneTitleEach.RULE).hasToString("OUR-002 Two inspections have the same title.");
  }

  @Test
  void referencesSortAsTheirRecordsDo() {
    assertThat(List.of(RecordRef.of(0, 1), RecordRef.of(0, 2), RecordRef.of(9, 0)))
        .isSorted()
        .doesNotHaveDuplicates()
        .contains(RecordRef.of(9, 0));
    assertThat(RecordRef.of(9, 0)).hasToString("9+0").hasSameHashCodeAs(RecordRef.of(9, 0));
  }

  private static RuleBetweenRecords<ArrayList<RecordRef>> eachRecord(
      RuleBetweenRecords.Finish<ArrayList<RecordRef>> finish) {
    return Rule.betweenRecords("OUR-003")
        .state(ArrayList<RecordRef>::new)
        .title("There is a record.")
        .rationale("Only to see what is reported.")
        .since("1.0")
        .collect((records, inspection, record) -> records.add(record))
        .merge(RulesBetweenRecordsTest::appended)
        .finish(finish)
        .breaks(Findings.MINIMAL)
        .keeps(Findings.MINIMAL)
        .build();
  }

  private static ArrayList<RecordRef> appended(
      ArrayList<RecordRef> earlier, ArrayList<RecordRef> later) {
    earlier.addAll(later);
    return earlier;
  }
}
