package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A data set with a path. */
record NamedFile(String name, Path file) implements DataFile {
  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }

  @Override
  public boolean has(Path other) throws IOException {
    return DataFile.isSame(other, file);
  }

  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    return reader.open(file);
  }

  @Override
  public InputStream bytes() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public List<InspectionDataset> openParts(DatasetReader reader, int parts) throws IOException {
    // Finding line boundaries takes a second reading, which a pipe does not allow.
    return reader.openParts(file, Files.isRegularFile(file) ? parts : 1);
  }

  @Override
  public DataFile rereadable() throws IOException {
    if (Files.isRegularFile(file)) {
      return this;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return SpooledFile.of(name, in);
    }
  }
}
