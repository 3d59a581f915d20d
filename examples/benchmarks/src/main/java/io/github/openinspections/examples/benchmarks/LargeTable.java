package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks one table in a separate JVM; prints the records and the processor time of the whole
 * process in milliseconds, which includes starting, compiling and collecting garbage.
 */
public final class LargeTable {
  private LargeTable() {}

  /**
   * Runs the program.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws IOException {
    ValidationReport report;
    try (InspectionDataset table =
        DatasetReader.csv(ReadOptions.DEFAULT).open(Path.of(arguments[0]))) {
      report = DatasetValidator.standard().validate(table);
    }
    System.out.println(report.records().read() + " " + ProcessorTime.millis());
  }
}
