package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.hadoop.conf.Configuration;

/** Whatever size the parts of a file have, each line is read once. */
class FilePartsLawTest {
  private static final DatasetValidator VALIDATOR =
      CheckJob.standard(LocalDate.parse(CommandLineReport.TODAY));

  @Property(tries = 150)
  void anySizeGivesTheSameReport(
      @ForAll @IntRange(min = 1, max = 400) int partBytes,
      @ForAll @IntRange(min = 2, max = 25) int records,
      @ForAll boolean marked,
      @ForAll boolean ended)
      throws IOException {
    Path file = Files.createTempFile("lines", ".ndjson");
    try {
      String text = (marked ? "\ufeff" : "") + SampleData.text(IntStream.range(0, records));
      byte[] bytes = (ended ? text : text.stripTrailing()).getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes);

      assertThat(inParts(file, partBytes)).isEqualTo(whole(file));
    } finally {
      Files.delete(file);
    }
  }

  private static ValidationReport inParts(Path file, int partBytes) throws IOException {
    Configuration configuration = new Configuration();
    PartCheck check = new PartCheck(() -> VALIDATOR, new PartFiles(configuration));
    PartialReport all = VALIDATOR.begin(-1);
    for (FilePart part : DatasetFiles.parts(file.toString(), partBytes, configuration)) {
      all.merge(check.call(part));
    }
    return all.finish();
  }

  private static ValidationReport whole(Path file) throws IOException {
    try (InspectionDataset dataset = DatasetFiles.reader(false).open(file)) {
      return VALIDATOR.validate(dataset);
    }
  }
}
