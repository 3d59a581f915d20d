package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.serialization.DatasetReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One data set as it was named on the command line. */
public sealed interface DataFile extends Closeable permits NamedFile, PipedFile, SpooledFile {
  /** How the command line names standard input. */
  String STANDARD_INPUT = "-";

  /** What to call it when something is said of it. */
  String name();

  /** Where it is, if it is a file. */
  Optional<Path> path();

  /**
   * Opens it; closing the data set is the caller's.
   *
   * @throws IOException if it cannot be read
   */
  InspectionDataset open(DatasetReader reader) throws IOException;

  /**
   * Opens it in so many parts at most; closing them is the caller's.
   *
   * @throws IOException if it cannot be read
   */
  default List<InspectionDataset> openParts(DatasetReader reader, int parts) throws IOException {
    return List.of(open(reader));
  }

  /**
   * Returns the same data set so that it can be opened again and again; closing it is the caller's.
   *
   * @throws IOException if what can be read only once cannot be set aside
   */
  default DataFile rereadable() throws IOException {
    return this;
  }

  /** Removes what was set aside for it. */
  @Override
  default void close() throws IOException {}

  /**
   * Returns what the command line names; that it exists is not asked here.
   *
   * @throws Failure if no file can have the name
   */
  static DataFile of(String given, InputStream standardInput) throws Failure {
    if (given.equals(STANDARD_INPUT)) {
      return new PipedFile(standardInput);
    }
    try {
      return new NamedFile(given, Path.of(given));
    } catch (InvalidPathException unusable) {
      throw new Failure(given + ": no file can have this name here: " + unusable.getReason());
    }
  }
}
