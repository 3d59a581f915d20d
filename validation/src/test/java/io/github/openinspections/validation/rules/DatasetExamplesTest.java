package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.dataset.DatasetRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetExamplesTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  static List<DatasetRule> rules() {
    return DatasetRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBreakingExampleBreaksTheRuleOnceAndNoOther(DatasetRule rule) {
    assertThat(ids(graveOr(rule, validate(rule.breakingExample()))))
        .filteredOn(id -> !id.equals("ARE-003")) // of two names the register does not know one
        .containsExactly(rule.description().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theKeepingExampleBreaksNothing(DatasetRule rule) {
    assertThat(ids(graveOr(rule, validate(rule.keepingExample())))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsDescribedAndItsMessagesAreComplete(DatasetRule rule) {
    RuleInfo info = rule.description();

    assertThat(info.id()).matches("DAT-\\d{3}");
    assertThat(info.title()).hasSizeLessThan(90).endsWith(".");
    assertThat(info.rationale()).hasSizeBetween(40, 400).endsWith(".");
    assertThat(info.remedy())
        .hasValueSatisfying(remedy -> assertThat(remedy).matches("[A-Z].{10,240}[.-]"));
    assertThat(info.since()).matches("\\d+\\.\\d+");
    assertThat(validate(rule.breakingExample()).problems())
        .filteredOn(problem -> problem.rule().equals(info.id()))
        .allSatisfy(
            problem ->
                assertThat(problem.message())
                    .matches(problem.record().isPresent() ? "example/.*" : "(most )?records .*")
                    .doesNotContain("{", "}")
                    .hasSizeLessThan(300));
  }

  private static ValidationReport validate(List<Inspection> records) {
    return VALIDATOR.validate(InspectionDataset.of(records));
  }

  private static List<Problem> graveOr(DatasetRule rule, ValidationReport report) {
    return report.problems().stream()
        .filter(
            p ->
                p.rule().equals(rule.description().id())
                    || p.severity().isAtLeast(Severity.WARNING))
        .toList();
  }

  private static List<String> ids(List<Problem> problems) {
    return problems.stream().map(Problem::rule).toList();
  }
}
