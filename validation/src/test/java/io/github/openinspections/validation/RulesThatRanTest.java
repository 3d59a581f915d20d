package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.BOOK;
import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.notRun;
import static io.github.openinspections.validation.DatasetRecords.parts;
import static io.github.openinspections.validation.DatasetRecords.review;
import static io.github.openinspections.validation.DatasetRecords.stopped;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.validation.Parts.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesThatRanTest {
  @Test
  void everyRuleRunsOnAnEmptyDataSet() {
    ValidationReport report = validate();

    assertThat(report.records()).isEqualTo(RecordCounts.of(0, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.problems()).isEmpty();
    assertThat(report.rules()).isEmpty();
    assertThat(report.notRun()).isEmpty();
    assertThat(report.ran()).isEqualTo(BOOK.infos().stream().map(RuleInfo::id).toList());
    assertThat(report.descriptions()).isEqualTo(BOOK.infos());
    assertThat(
            DatasetValidator.of(BOOK.withoutClock())
                .validate(InspectionDataset.of(List.of()))
                .ran())
        .contains("INS-001")
        .doesNotContain("INS-003");
  }

  @Test
  void aRuleThatIsSwitchedOffIsNotMentioned() {
    RuleBook book = BOOK.without("DAT-003").without("INS-003").without("TXT-001").withoutClock();
    Inspection lost = review("review", "lost", 1).withTitle("nan");
    ValidationReport report = DatasetValidator.of(book).validate(stopped(lost));

    assertThat(found(report)).isEmpty();
    assertThat(report.ran()).doesNotContain("DAT-003", "INS-003", "TXT-001").contains("DAT-001");
    assertThat(report.notRun())
        .extracting(NotRun::rule)
        .isNotEmpty()
        .doesNotContain("DAT-003", "INS-003", "TXT-001");
    assertThat(report.descriptions())
        .extracting(RuleInfo::id)
        .isEqualTo(report.ran())
        .doesNotContain("DAT-003");
  }

  @Test
  void aCustomRuleRuns() {
    ValidationReport report =
        DatasetValidator.of(BOOK.with(RuleBookTest.nobodyMustAct()))
            .validate(InspectionDataset.of(List.of(ORIGINAL)));

    assertThat(report.ran()).contains("OUR-001");
    assertThat(found(report)).containsExactly("OUR-001 1 /priorityAreas/0/responsible");
    assertThat(report.descriptions()).extracting(RuleInfo::id).contains("OUR-001");
  }

  @Test
  void theBookSetsTheSeverityOfReadingProblems() {
    Parts data = parts(Item.of(ORIGINAL), Item.unreadable(Optional.empty()));
    RuleBook book = BOOK.including(List.of(Parts.READING));
    ValidationReport milder =
        DatasetValidator.of(book.severity("SYN-001", Severity.WARNING)).validate(data);
    ValidationReport without = DatasetValidator.of(book.without("SYN-001")).validate(data);

    assertThat(VALIDATOR.validate(data).ran()).contains("SYN-001");
    assertThat(milder.rules()).containsExactly(RuleCount.of("SYN-001", Severity.WARNING, 1, 1));
    assertThat(milder.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    assertThat(milder.descriptions()).contains(Parts.READING.withSeverity(Severity.WARNING));
    assertThat(milder.records()).isEqualTo(RecordCounts.of(1, 0, 1));
    assertThat(without.problems()).isEmpty();
    assertThat(without.ran()).doesNotContain("SYN-001");
    assertThat(without.records()).isEqualTo(RecordCounts.of(1, 0, 1));
  }

  @Test
  void withoutAClockNothingIsInTheFuture() {
    ValidationReport report =
        DatasetValidator.of(BOOK.withoutClock())
            .validate(parts(Item.of(ORIGINAL), Item.of(REVIEW), Item.unreadable(Optional.empty())));

    assertThat(notRun("INS-003", report))
        .containsExactly(
            "1: the record could not be read",
            "2: without a clock, nothing is known to be in the future");
    assertThat(report.ran()).doesNotContain("INS-003").contains("INS-001");
  }

  @Test
  void rulesDoNotRunOnUnreadableRecords() {
    ValidationReport one =
        VALIDATOR.validate(parts(Item.of(ORIGINAL), Item.unreadable(Optional.of("x"))));
    ValidationReport none = VALIDATOR.validate(parts(Item.unreadable(Optional.of("x"))));

    assertThat(BOOK.infos())
        .allSatisfy(
            rule -> assertThat(notRun(rule.id(), one)).contains("1: the record could not be read"));
    assertThat(one.ran()).contains("DAT-001", "INS-001", "SYN-001");
    assertThat(one.records()).isEqualTo(RecordCounts.of(1, 0, 1));
    assertThat(none.ran()).containsExactly("SYN-001");
    assertThat(none.records()).isEqualTo(RecordCounts.of(0, 0, 1));
  }

  @Test
  void anUndecidedFrameworkDecidesNothing() {
    Inspection graded =
        ORIGINAL.withJudgements(
            Judgement.builder()
                .aspect(AspectCode.OVERALL_EFFECTIVENESS)
                .grade(Grade.of(ScaleCode.OFSTED_FOUR_POINT, LevelCode.GOOD))
                .build());
    ValidationReport report = validate(graded, graded.withId("other"));

    assertThat(notRun("FRA-001", report))
        .containsExactly("2: body, type and start of fieldwork do not decide the framework");
    assertThat(report.ran()).doesNotContain("FRA-001");
  }
}
