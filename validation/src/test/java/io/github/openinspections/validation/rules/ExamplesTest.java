package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.rule.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  /** Rules that the breaking example of another rule necessarily breaks too. */
  private static final Set<String> ALSO_BROKEN = Set.of("PRG-001 PRG-003", "PRG-009 PRG-003");

  static List<Rule> rules() {
    return RecordRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBreakingExampleBreaksTheRuleOnceAndNoOther(Rule rule) {
    String id = rule.description().id();
    List<Problem> problems = graveOr(id, Findings.VALIDATOR.validate(rule.breakingExample()));

    assertThat(problems).filteredOn(p -> p.rule().equals(id)).hasSize(1);
    assertThat(problems)
        .filteredOn(p -> !p.rule().equals(id) && !ALSO_BROKEN.contains(id + " " + p.rule()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theKeepingExampleBreaksNothing(Rule rule) {
    String id = rule.description().id();

    assertThat(graveOr(id, Findings.VALIDATOR.validate(rule.keepingExample()))).isEmpty();
  }

  private static List<Problem> graveOr(String id, List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.rule().equals(id) || p.severity().isAtLeast(Severity.WARNING))
        .toList();
  }

  @Test
  void theMinimalInspectionHasNoProblems() {
    assertThat(Findings.VALIDATOR.validate(Findings.MINIMAL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsDescribed(Rule rule) {
    RuleInfo info = rule.description();

    assertThat(info.id()).matches("(INS|REP|ARE|BOD|FRA|JUD|PRA|PRG|QUO|TXT|FUP|NXT|VOC)-\\d{3}");
    assertThat(info.title()).hasSizeLessThan(90).endsWith(".");
    assertThat(info.rationale()).hasSizeBetween(40, 400).endsWith(".");
    assertThat(info.remedy())
        .hasValueSatisfying(remedy -> assertThat(remedy).matches("[A-Z].{10,240}[.-]"));
    assertThat(info.since()).matches("\\d+\\.\\d+");
  }
}
