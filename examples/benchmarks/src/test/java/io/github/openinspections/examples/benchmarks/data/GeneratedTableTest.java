package io.github.openinspections.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeneratedTableTest {
  @Test
  void everyRowIsARecordWithoutAProblem() throws IOException {
    ValidationReport report;
    try (InspectionDataset table =
        DatasetReader.csv(ReadOptions.DEFAULT).open(GeneratedTable.of(500))) {
      report = DatasetValidator.standard().validate(table);
    }

    assertThat(report.problems()).isEmpty();
    assertThat(report.records().valid()).isEqualTo(500);
  }
}
