package io.github.openinspections.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeneratedTableTest {
  @Test
  void everyRowIsARecordWithoutAProblem() throws IOException {
    ValidationReport report = check(GeneratedTable.of(500));

    assertThat(report.problems()).isEmpty();
    assertThat(report.records().valid()).isEqualTo(500);
  }

  @Test
  void everyProviderOfChildcareIsARecord() throws IOException {
    ValidationReport report = check(GeneratedChildcare.of(500));

    assertThat(report.problems()).isEmpty();
    assertThat(report.records().valid()).isEqualTo(500);
  }

  @Test
  void everyServiceOfTheRegisterHasTwoInspections() throws IOException {
    ValidationReport report = check(GeneratedRegister.of(500));

    assertThat(report.problems()).extracting(Problem::severity).containsOnly(Severity.INFO);
    assertThat(report.records().valid()).isEqualTo(1000);
  }

  private static ValidationReport check(byte[] bytes) throws IOException {
    try (InspectionDataset table = DatasetReader.csv(ReadOptions.DEFAULT).open(bytes)) {
      return DatasetValidator.standard().validate(table);
    }
  }
}
