package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A data set named on the command line. */
public sealed interface DataFile extends Closeable
    permits NamedFile, NamedFolder, PipedFile, SpooledFile {
  /** The argument that stands for standard input. */
  String STANDARD_INPUT = "-";

  /** The name to use in messages. */
  String name();

  /** The path, if the data set is a file or a folder. */
  Optional<Path> path();

  /**
   * Whether a path leads to the file of the data set, under any name, or to a table of its folder.
   *
   * @throws IOException if one of them cannot be looked up
   */
  default boolean has(Path other) throws IOException {
    return false;
  }

  /**
   * Opens the data set; the caller closes it.
   *
   * @throws IOException if it cannot be read
   */
  InspectionDataset open(DatasetReader reader) throws IOException;

  /**
   * Opens the bytes as they are; the caller closes them.
   *
   * @throws IOException if they cannot be read
   */
  InputStream bytes() throws IOException;

  /** Returns the files of a folder; none of a file. */
  default List<DataFile> files() {
    return List.of();
  }

  /**
   * Opens the data set in at most the given number of parts; the caller closes them.
   *
   * @throws IOException if it cannot be read
   */
  default List<InspectionDataset> openParts(DatasetReader reader, int parts) throws IOException {
    return List.of(open(reader));
  }

  /**
   * Returns the same data set in a form that can be opened repeatedly; the caller closes it.
   *
   * @throws IOException if a copy is needed and cannot be made
   */
  default DataFile rereadable() throws IOException {
    return this;
  }

  /** Removes the copy, if one was made. */
  @Override
  default void close() throws IOException {}

  /** Whether two paths lead to one file that exists. */
  static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }

  /** Returns what standard input is called. */
  static String standardInput(Terminal terminal) {
    return terminal.words().of("message.standard-input");
  }

  /**
   * Returns the data set of an argument, without checking that it exists.
   *
   * @throws Failure if the argument is not a valid file name
   */
  static DataFile of(String given, Terminal terminal) throws Failure {
    if (given.equals(STANDARD_INPUT)) {
      return new PipedFile(standardInput(terminal), terminal.in());
    }
    try {
      Path path = Path.of(given);
      return Files.isDirectory(path) ? new NamedFolder(given, path) : new NamedFile(given, path);
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", given, "reason", unusable.getReason()));
    }
  }
}
