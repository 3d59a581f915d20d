package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plausible rows of every published table have no errors and no needless warnings. */
class PublishedTablesRulesTest {
  /** The tables that the tests of reading also use. */
  private static final Path TABLES = Path.of("../serialization/src/test/resources/tables");

  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK).including(ReadingRules.all()));

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  private static ValidationReport report(String file) throws IOException {
    try (InspectionDataset dataset =
        DatasetReader.csv(ReadOptions.DEFAULT).open(TABLES.resolve(file))) {
      return VALIDATOR.validate(dataset);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void genuineRowsHaveNoOtherProblems(String file) throws IOException {
    ValidationReport report = report(file);

    assertThat(report.complete()).isTrue();
    assertThat(report.records().read()).isPositive().isEqualTo(report.records().valid());
    assertThat(report.rules().stream().map(PublishedTablesRulesTest::written))
        .containsExactlyElementsOf(remaining(file));
  }

  private static String written(RuleCount count) {
    return count.severity() + " " + count.rule() + " " + count.count();
  }

  /**
   * What is worth reporting in these rows: a table that is not UTF-8, a service that was not
   * inspected, half a sentence and a footnote for a grade, an overall grade that was lost. A table
   * without a column for fieldwork cannot say whether its reports state it (INS-012).
   */
  private static List<String> remaining(String file) {
    return switch (file) {
      case "areas-for-improvement.csv" -> List.of("warning INS-012 4");
      case "care-inspectorate-datastore.csv" ->
          List.of("info CSV-006 1", "info CSV-019 1", "info CSV-026 1");
      case "childcare-to-2025.csv" -> List.of("info CSV-006 1", "info CSV-019 1");
      case "childcare-2026.csv" -> List.of("info CSV-019 1");
      case "care-inspectorate-datastore-2016.csv" -> List.of("info CSV-006 1", "info CSV-019 1");
      case "care-inspectorate-datastore-2017.csv" -> List.of("info CSV-026 2");
      case "care-inspectorate-datastore-2022.csv" -> List.of("info CSV-019 1", "info CSV-026 1");
      case "care-inspectorate-datastore-2026.csv" ->
          List.of("info CSV-026 2", "warning CSV-027 1", "info DAT-017 1");
      case "ilacs-history.csv" -> List.of("warning CSV-003 1", "warning FRA-002 2");
      // Judgements of Every Child Matters and of residential family centres, which later ended.
      case "social-care-2013-14.csv" -> List.of("info FRA-005 3");
      case "social-care-2016-17.csv", "social-care-2019-20.csv", "social-care-2021-22.csv" ->
          List.of("info CSV-007 1");
      case "social-care-providers-2025.csv" -> List.of("info CSV-006 1");
      case "youth-justice-ratings.csv" -> List.of("warning CSV-003 1");
      default -> List.of();
    };
  }

  @Test
  void thereAreTables() throws IOException {
    assertThat(files()).isNotEmpty();
  }
}
