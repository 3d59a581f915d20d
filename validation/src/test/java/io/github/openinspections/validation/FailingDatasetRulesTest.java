package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.book.RuleSelection;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.report.Acceptances;
import io.github.openinspections.validation.rules.DatasetRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A defect of a rule of the library between records costs that rule, never the report. */
class FailingDatasetRulesTest {
  private static final Inspection A =
      Inspection.builder().id("a").type(InspectionType.INSPECTION).build();

  @Test
  void aCheckThatThrowsIsSaidForItsRecordsAndAllOthersRun() {
    ValidationReport report =
        report(
            rule("DAT-003")
                .check(
                    (record, context) -> {
                      if (record.id().equals(Optional.of("a"))) {
                        throw new IllegalStateException("secret");
                      }
                      context.at("/id").with("of", "x").report();
                    })
                .breaks(() -> List.of(A))
                .keeps(() -> List.of(A)));

    assertThat(report.notRun())
        .filteredOn(NotRun::failed)
        .containsExactly(
            NotRun.of("DAT-003", "java.lang.IllegalStateException", 2).withFailed(true));
    assertThat(report.problems())
        .extracting(Problem::rule)
        .contains("DAT-001", "DAT-003")
        .filteredOn("DAT-003"::equals)
        .hasSize(1);
    assertThat(report.toString() + report.notRun()).doesNotContain("secret");
  }

  @Test
  void aCheckOfTheFileThatThrowsIsSaidToo() {
    ValidationReport report =
        report(
            rule("DAT-018")
                .checkFile(
                    context -> {
                      throw new ArithmeticException();
                    })
                .breaks(() -> List.of(A))
                .keeps(() -> List.of(A)));

    assertThat(report.notRun())
        .filteredOn(NotRun::failed)
        .containsExactly(NotRun.of("DAT-018", "java.lang.ArithmeticException", 3).withFailed(true));
    assertThat(report.problems()).extracting(Problem::rule).contains("DAT-001");
  }

  @Test
  void anErrorIsThrownOn() {
    DatasetRule rule =
        rule("DAT-003")
            .check(
                (record, context) -> {
                  throw new StackOverflowError();
                })
            .breaks(() -> List.of(A))
            .keeps(() -> List.of(A));

    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> report(rule));
  }

  private static DatasetRule.Builder rule(String id) {
    return DatasetRule.of(id, Severity.WARNING)
        .title("t")
        .rationale("r")
        .remedy("m")
        .since("0.1.0");
  }

  /** Checks three records, of which two are the same, with one of the rules replaced. */
  private static ValidationReport report(DatasetRule failing) {
    List<DatasetRule> rules = new ArrayList<>(DatasetRules.all());
    rules.replaceAll(
        rule -> rule.description().id().equals(failing.description().id()) ? failing : rule);
    assertThat(rules).contains(failing);
    PartialReport part =
        new PartialReport(
            new BoundRules(RuleSelection.standard(), Language.english(), rules),
            Acceptances.NONE,
            10,
            0);
    part.accept(Entry.of(1, A));
    part.accept(Entry.of(2, A));
    part.accept(Entry.of(3, A.withId("b")));
    return part.finish();
  }
}
