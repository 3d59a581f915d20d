package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is right, and of the shape that it is said to have. */
class GeneratedFileTest {
  private static final int RECORDS = 1000;

  @TempDir Path folder;

  @Test
  void oneRecordInAHundredHasAProblem() throws IOException {
    Path file = folder.resolve("generated.ndjson");
    GeneratedFile.write(file, RECORDS);

    ValidationReport report;
    try (InspectionDataset dataset = DatasetReader.json().open(file)) {
      report = DatasetValidator.standard().validate(dataset);
    }

    assertThat(report.records().valid()).isEqualTo(RECORDS);
    assertThat(report.rules())
        .extracting(rule -> rule.rule() + " " + rule.count())
        .containsExactly("ARE-003 10", "DAT-010 10");
    assertThat(Files.size(file) / RECORDS).isBetween(3500L, 4500L);
  }

  @Test
  void everyRecordIsMeasured() throws IOException {
    Path file = folder.resolve("generated.ndjson");
    GeneratedFile.write(file, RECORDS);

    assertThat(Measured.read(file).records()).isEqualTo(RECORDS);
    assertThat(Measured.check(file, 1).records()).isEqualTo(RECORDS);
    assertThat(Measured.check(file, 2).records()).isEqualTo(RECORDS);
  }
}
