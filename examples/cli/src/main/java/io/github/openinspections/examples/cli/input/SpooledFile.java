package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A temporary copy of a data set that can be read only once. */
record SpooledFile(String name, Path copy) implements DataFile {
  static SpooledFile of(String name, InputStream in) throws IOException {
    Path copy = create();
    copy.toFile().deleteOnExit();
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return new SpooledFile(name, copy);
  }

  /** Fails with the name of the folder, as the library does for its own copies. */
  private static Path create() throws IOException {
    try {
      return Files.createTempFile("inspections", ".data");
    } catch (IOException refused) {
      throw new FileSystemException(
          System.getProperty("java.io.tmpdir", ""), null, refused.getMessage());
    }
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
