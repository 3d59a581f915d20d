package io.github.openinspections.serialization.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.ReadingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reading rules and their messages. */
class ReadingRuleTest {
  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle(
          "io.github.openinspections.serialization.finding.messages", Locale.ROOT);

  @Test
  void isThatOfTheFormat() {
    assertThat(ReadingRules.all())
        .extracting(RuleInfo::id)
        .containsExactly(
            "SYN-001", "SYN-002", "SYN-003", "SYN-004", "SYN-005", "SYN-006", "SYN-007", "SHP-001",
            "SHP-002", "SHP-003", "SHP-004", "SHP-005", "SHP-006", "SHP-007", "CSV-001", "CSV-002",
            "CSV-003", "CSV-004", "CSV-005", "CSV-006", "CSV-007", "CSV-008", "CSV-009", "CSV-010",
            "CSV-011", "CSV-012", "CSV-013", "CSV-014", "CSV-015", "CSV-016", "CSV-017", "CSV-018",
            "CSV-019", "CSV-020", "CSV-021", "CSV-022", "CSV-023", "CSV-024", "CSV-025", "CSV-026",
            "CSV-027", "CSV-028", "CSV-029", "CSV-030", "MAP-001");
  }

  @Test
  void whatCostsNoRecordIsNotAnError() {
    assertThat(ReadingRules.all())
        .filteredOn(rule -> rule.severity() != Severity.ERROR)
        .extracting(rule -> rule.id() + " " + rule.severity())
        .containsExactly(
            "SYN-006 warning",
            "SHP-006 info",
            "CSV-003 warning",
            "CSV-004 info",
            "CSV-005 warning",
            "CSV-006 info",
            "CSV-007 info",
            "CSV-008 warning",
            "CSV-009 warning",
            "CSV-010 warning",
            "CSV-013 warning",
            "CSV-015 warning",
            "CSV-017 info",
            "CSV-018 warning",
            "CSV-019 info",
            "CSV-021 warning",
            "CSV-023 warning",
            "CSV-024 warning",
            "CSV-025 warning",
            "CSV-026 info",
            "CSV-027 warning");
  }

  @Test
  void noDataSetBreaksTheRuleOfMappingFiles() {
    assertThat(ReadingRule.ofJson()).doesNotContain(ReadingRule.MAPPING.info());
    assertThat(ReadingRule.ofTables()).doesNotContain(ReadingRule.MAPPING.info());
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleSaysWhatItIsAbout(ReadingRule rule) {
    RuleInfo info = rule.info();

    assertThat(info.about()).isIn("Text", "Inspection", "Dataset", "Row", "Mapping");
    assertThat(info.title()).hasSizeLessThan(90).endsWith(".");
    assertThat(info.rationale()).endsWith(".").isNotEqualTo(info.title());
    assertThat(info.remedy())
        .hasValueSatisfying(remedy -> assertThat(remedy).matches("[A-Z].{10,240}[.-]"));
    assertThat(info.since()).matches("\\d+\\.\\d+");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAMessageThatNamesTheRecord(ReadingRule rule) {
    assertThat(MESSAGES.getString(rule.info().id())).startsWith("{id}: ");
    assertThat(rule.message(Set.of()).render("r1", Map.of())).startsWith("r1: ");
  }

  @Test
  void everyMessageBelongsToARule() {
    Set<String> known =
        new TreeSet<>(List.of("SHP-006.suggestion", "SHP-006.type", "SHP-006.type.suggestion"));
    known.addAll(
        List.of(
            "CSV-002.more",
            "CSV-004.suggestion",
            "CSV-004.instead",
            "CSV-012.converted",
            "CSV-013.more",
            "CSV-023.type",
            "MAP-001.suggestion",
            "SHP-006.more",
            "SYN-005.type"));
    ReadingRules.all().forEach(rule -> known.add(rule.id()));

    assertThat(new TreeSet<>(MESSAGES.keySet())).isEqualTo(known);
  }

  @Test
  void everyDescriptionBelongsToARule() {
    ResourceBundle descriptions =
        ResourceBundle.getBundle(
            "io.github.openinspections.serialization.finding.descriptions", Locale.ROOT);
    Set<String> known = new TreeSet<>();
    for (RuleInfo rule : ReadingRules.all()) {
      known.addAll(List.of(rule.id() + ".title", rule.id() + ".rationale", rule.id() + ".remedy"));
    }

    assertThat(new TreeSet<>(descriptions.keySet())).isEqualTo(known);
  }

  @Test
  void onlyProblemsOfRowsAndColumnsRepeat() {
    assertThat(ReadingRules.all())
        .extracting(RuleInfo::id)
        .allMatch(ReadingRule::has)
        .filteredOn(ReadingRule::repeats)
        .containsExactly("CSV-004", "CSV-006", "CSV-013", "CSV-017", "CSV-023", "CSV-024");
    assertThat(ReadingRule.has("INS-001")).isFalse();
    assertThat(ReadingRule.repeats("INS-001")).isFalse();
  }

  /** A test of every rule makes sure that its message has all values. */
  @ParameterizedTest
  @EnumSource
  void everyRuleIsTriedByATest(ReadingRule rule) throws IOException {
    String outcome = "\"" + rule.info().id() + " ";
    try (Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
      assertThat(tests.filter(test -> test.toString().endsWith("Test.java")))
          .anyMatch(test -> text(test).contains(outcome));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
