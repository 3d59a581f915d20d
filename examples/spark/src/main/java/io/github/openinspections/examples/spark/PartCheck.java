package io.github.openinspections.examples.spark;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import org.apache.spark.api.java.function.Function;

/** The work of one task: reads a part and checks its records. */
final class PartCheck implements Function<FilePart, PartialReport> {
  private final ValidatorSource validator;
  private final PartFiles files;

  PartCheck(ValidatorSource validator, PartFiles files) {
    this.validator = validator;
    this.files = files;
  }

  @Override
  public PartialReport call(FilePart part) throws IOException {
    PartialReport report = validator.get().begin(part.before + part.start);
    try (InspectionDataset dataset = files.open(part)) {
      dataset.forEach(report::accept);
      report.end(dataset);
    }
    return report;
  }
}
