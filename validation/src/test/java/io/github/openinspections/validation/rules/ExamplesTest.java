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
  /** Rules that their neighbour's breaking example cannot help breaking too. */
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
  void theMinimalInspectionIsSilent() {
    assertThat(Findings.VALIDATOR.validate(Findings.MINIMAL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleDescribesItself(Rule rule) {
    RuleInfo info = rule.description();

    assertThat(info.id()).matches("(INS|REP|ARE|BOD|FRA|JUD|PRA|PRG|QUO|TXT|FUP|NXT|VOC)-\\d{3}");
    assertThat(info.title()).hasSizeLessThan(90).endsWith(".");
    assertThat(info.rationale()).hasSizeBetween(40, 400).endsWith(".");
    assertThat(info.remedy())
        .hasValueSatisfying(remedy -> assertThat(remedy).matches("[A-Z].{10,240}[.-]"));
    assertThat(info.since()).matches("\\d+\\.\\d+");
  }

  @Test
  void theCatalogueIsComplete() {
    assertThat(RecordRules.all())
        .extracting(rule -> rule.description().id() + " " + rule.description().severity())
        .containsExactlyInAnyOrder(
            "INS-001 error",
            "INS-002 error",
            "INS-003 warning",
            "INS-004 warning",
            "INS-005 error",
            "INS-009 warning",
            "INS-010 warning",
            "INS-011 warning",
            "INS-013 warning",
            "INS-006 warning",
            "INS-007 info",
            "INS-008 info",
            "INS-012 warning",
            "ARE-001 error",
            "ARE-002 warning",
            "ARE-003 warning",
            "ARE-004 warning",
            "ARE-005 info",
            "BOD-001 info",
            "BOD-002 info",
            "BOD-003 warning",
            "BOD-004 warning",
            "FRA-001 error",
            "FRA-002 warning",
            "FRA-003 error",
            "FRA-004 warning",
            "FRA-005 info",
            "JUD-001 error",
            "JUD-002 error",
            "JUD-003 warning",
            "JUD-004 warning",
            "JUD-005 warning",
            "JUD-006 error",
            "JUD-007 error",
            "JUD-008 warning",
            "JUD-009 warning",
            "JUD-010 warning",
            "NXT-001 warning",
            "VOC-001 info",
            "REP-001 error",
            "REP-002 info",
            "PRA-001 error",
            "PRA-002 error",
            "PRA-003 warning",
            "PRA-004 error",
            "PRA-005 warning",
            "PRA-006 warning",
            "PRA-007 info",
            "PRG-001 error",
            "PRG-002 warning",
            "PRG-003 warning",
            "PRG-004 error",
            "PRG-005 warning",
            "PRG-006 info",
            "PRG-007 error",
            "PRG-008 warning",
            "PRG-009 warning",
            "PRG-010 error",
            "QUO-001 error",
            "QUO-002 warning",
            "QUO-003 info",
            "QUO-004 warning",
            "TXT-001 warning",
            "TXT-002 warning",
            "FUP-001 error",
            "FUP-002 error",
            "FUP-003 error",
            "FUP-004 warning",
            "PRG-011 warning",
            "INS-014 warning",
            "NXT-002 warning",
            "PRA-008 warning");
  }
}
