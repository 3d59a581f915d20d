package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What could be read only once, set aside in a file that lives as long as it is needed. */
record SpooledFile(String name, Path aside) implements DataFile {
  static SpooledFile of(String name, InputStream in) throws IOException {
    Path aside = Files.createTempFile("inspections", ".data");
    aside.toFile().deleteOnExit();
    Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
    return new SpooledFile(name, aside);
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  /** Opens a stream and not the file: the file's name is of no interest to a report. */
  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    InputStream in = Files.newInputStream(aside);
    try {
      return reader.open(in);
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(aside);
  }
}
