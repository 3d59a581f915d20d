package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.cli.outcome.SaidIoException;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A data set with a path: a file, or a folder of the tables that {@code convert} writes. */
record NamedFile(String name, Path file) implements DataFile {
  private static final List<String> TABLES = DatasetWriter.csv().files();

  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }

  @Override
  public boolean has(Path other) throws IOException {
    return isSame(other, file)
        || (Files.isDirectory(file)
            && TABLES.contains(String.valueOf(other.getFileName()))
            && isSame(other.toAbsolutePath().resolveSibling(""), file));
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.isSameFile(one, other);
  }

  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    requireData();
    return reader.open(file);
  }

  @Override
  public InputStream bytes() throws IOException {
    requireNotFolder();
    return Files.newInputStream(file);
  }

  @Override
  public List<InspectionDataset> openParts(DatasetReader reader, int parts) throws IOException {
    requireData();
    // Finding line boundaries takes a second reading, which a pipe does not allow.
    return reader.openParts(file, Files.isRegularFile(file) ? parts : 1);
  }

  @Override
  public DataFile rereadable() throws IOException {
    requireData();
    if (Files.isRegularFile(file) || Files.isDirectory(file)) {
      return this;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return SpooledFile.of(name, in);
    }
  }

  private void requireNotFolder() throws IOException {
    if (Files.isDirectory(file)) {
      throw new SaidIoException("folder");
    }
  }

  /** Whether the path leads to a folder of tables. */
  private boolean isTables() {
    return Files.exists(file.resolve(TABLES.get(0)));
  }

  private void requireData() throws IOException {
    if (!isTables()) {
      requireNotFolder();
    }
  }
}
