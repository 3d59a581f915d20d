package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A temporary copy of a data set that can be read only once. */
record SpooledFile(String name, Path copy) implements DataFile {
  static SpooledFile of(String name, InputStream in) throws IOException {
    Path copy = Files.createTempFile("inspections", ".data");
    copy.toFile().deleteOnExit();
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return new SpooledFile(name, copy);
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  /** Opens a stream, not the file: a report must not show the name of the temporary file. */
  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    InputStream in = Files.newInputStream(copy);
    try {
      return reader.open(in);
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  @Override
  public InputStream bytes() throws IOException {
    return Files.newInputStream(copy);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(copy);
  }
}
