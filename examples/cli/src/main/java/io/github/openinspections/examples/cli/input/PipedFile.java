package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input.
 *
 * @param name what it is called in the language of whoever runs the command
 */
record PipedFile(String name, InputStream in) implements DataFile {
  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    return reader.open(in);
  }

  @Override
  public InputStream bytes() {
    return in;
  }

  @Override
  public DataFile rereadable() throws IOException {
    return SpooledFile.of(name(), in);
  }
}
