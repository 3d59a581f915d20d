package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The result of reading or checking a file.
 *
 * @param records the number of records
 * @param millis the time in milliseconds
 */
record Measured(long records, long millis) {

  static Measured read(Path file) throws IOException {
    long begun = System.nanoTime();
    long records = 0;
    try (InspectionDataset dataset = DatasetReader.json().open(file)) {
      for (Entry entry : dataset) {
        records += entry.inspection().isPresent() ? 1 : 0;
      }
    }
    return since(begun, records);
  }

  /** Checks in this thread. */
  static Measured checkHere(Path file) throws IOException {
    long begun = System.nanoTime();
    try (InspectionDataset dataset = DatasetReader.json().open(file)) {
      return since(begun, DatasetValidator.standard().validate(dataset).records().read());
    }
  }

  static Measured check(Path file, int threads) throws IOException {
    long begun = System.nanoTime();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<InspectionDataset> parts = DatasetReader.json().openParts(file, threads);
    try {
      ValidationReport report = DatasetValidator.standard().validate(parts, executor);
      return since(begun, report.records().read());
    } finally {
      executor.shutdown();
      for (InspectionDataset part : parts) {
        part.close();
      }
    }
  }

  private static Measured since(long begun, long records) {
    return new Measured(records, (System.nanoTime() - begun) / 1_000_000);
  }

  double microsPerRecord() {
    return 1000.0 * millis / records;
  }
}
