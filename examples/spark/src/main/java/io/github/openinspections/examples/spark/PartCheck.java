package io.github.openinspections.examples.spark;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** The work of one task: reads a part and checks its records. */
final class PartCheck implements Function<FilePart, PartialReport> {
  private final ValidatorSource validator;
  private final SerializableConfiguration configuration;

  PartCheck(ValidatorSource validator, SerializableConfiguration configuration) {
    this.validator = validator;
    this.configuration = configuration;
  }

  @Override
  public PartialReport call(FilePart part) throws IOException {
    PartialReport report = validator.get().begin(part.before + part.start);
    try (InspectionDataset dataset = open(part)) {
      dataset.forEach(report::accept);
      report.end(dataset);
    }
    return report;
  }

  private InspectionDataset open(FilePart part) throws IOException {
    Path path = new Path(part.file);
    FSDataInputStream file = path.getFileSystem(configuration.value()).open(path);
    try {
      DatasetReader reader = DatasetFiles.reader(part.ofLines);
      if (!part.cut) {
        return reader.open(file, part.source);
      }
      LineRange lines = LineRange.find(file, part.start, part.end);
      return reader.openPart(lines.open(), part.source, lines.start);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }
}
