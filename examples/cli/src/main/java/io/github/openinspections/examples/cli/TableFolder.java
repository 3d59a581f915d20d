package io.github.openinspections.examples.cli;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.tables.LeftOut;
import io.github.openinspections.serialization.tables.WrittenTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The folder of the tables that a data set is converted to. */
final class TableFolder {
  private static final int MAX_PRINTED = 20;

  private final Path folder;

  private TableFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the folder given on the command line.
   *
   * @throws Failure if there is none, its name is not valid, or a table would overwrite the data
   *     set
   */
  static TableFolder of(Optional<String> given, DataFile data) throws Failure {
    if (Output.named(given).isEmpty()) {
      throw new Failure(Said.of("folder-missing"));
    }
    Path folder = Output.pathOf(given.orElseThrow());
    for (String name : DatasetWriter.csv().files()) {
      if (Output.isSame(folder.resolve(name), data)) {
        throw new Failure(Said.of("overwrites-data", "name", folder.resolve(name)));
      }
    }
    return new TableFolder(folder);
  }

  /**
   * Writes the tables, all or none.
   *
   * @param name what messages call the data set
   * @throws Failure if they cannot be written, or the data set not be read
   */
  WrittenTables write(
      Terminal terminal, NotedDataset dataset, String name, DatasetDescription description)
      throws Failure {
    try {
      return DatasetWriter.csv().describedBy(description).write(whole(terminal, dataset), folder);
    } catch (UncheckedIOException lost) {
      throw terminal.cancelled().getAsBoolean()
          ? Failure.of(folder.toString(), lost)
          : Failure.of(name, lost);
    } catch (IOException lost) {
      throw refused(lost);
    }
  }

  /** A file in the way is named itself, and not by its folder. */
  private Failure refused(IOException lost) {
    if (lost instanceof FileSystemException refused) {
      for (String name : DatasetWriter.csv().files()) {
        Path file = folder.resolve(name);
        if (file.toString().equals(refused.getFile())) {
          return refused(file, refused);
        }
      }
    }
    return Failure.of(folder.toString(), lost);
  }

  private static Failure refused(Path file, FileSystemException refused) {
    if (Files.isDirectory(file)) {
      return new Failure(Said.of("folder-in-place", "name", file));
    }
    return refused instanceof FileAlreadyExistsException
        ? new Failure(Said.of("not-replaced", "name", file))
        : Failure.of(file.toString(), refused);
  }

  /** Tables of some of the records would be taken for those of all. */
  private static Iterable<Inspection> whole(Terminal terminal, NotedDataset dataset) {
    return () -> {
      Iterator<Inspection> inspections = dataset.inspections().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          boolean more = inspections.hasNext();
          if (!more && terminal.cancelled().getAsBoolean()) {
            throw new UncheckedIOException(
                new IOException(Said.of("tables-interrupted").in(terminal.words())));
          }
          return more;
        }

        @Override
        public Inspection next() {
          return inspections.next();
        }
      };
    };
  }

  /** Says what the tables cannot hold, record by record for the first, and where all is listed. */
  void note(Terminal terminal, WrittenTables written) {
    if (!written.leftOutOfDescription().isEmpty()) {
      terminal.say(Said.of("tables-description", "name", folder));
      list(terminal, written.leftOutOfDescription());
    }
    if (written.incomplete() > 0) {
      noteRecords(terminal, written);
    }
  }

  private void noteRecords(Terminal terminal, WrittenTables written) {
    terminal.say(
        Said.of(
            "tables-left-out",
            "name",
            folder,
            "incomplete",
            written.incomplete(),
            "records",
            terminal.words().count("message.records", written.inspections())));
    list(terminal, written.leftOut().stream().map(LeftOut::toString).toList());
  }

  private static void list(Terminal terminal, List<String> all) {
    all.stream().limit(MAX_PRINTED).forEach(line -> terminal.say("  " + line));
    if (all.size() > MAX_PRINTED) {
      terminal.say("  …");
    }
  }
}
