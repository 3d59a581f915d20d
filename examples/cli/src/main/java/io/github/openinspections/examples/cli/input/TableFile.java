package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A table that has no mapping yet. */
public final class TableFile {
  private TableFile() {}

  /**
   * Returns a draft of its mapping.
   *
   * @param name the argument that names it
   * @throws Failure if the table cannot be read, or has no header
   */
  public static TableMapping draft(String name, Terminal terminal) throws Failure {
    Optional<Path> file = DataFile.of(name, terminal).path();
    try {
      if (file.isPresent() && Files.isDirectory(file.get())) {
        throw new Failure(Said.of("table-folder", "name", name));
      }
      TableMapping draft =
          file.isPresent()
              ? DatasetReader.draftMapping(file.get())
              : DatasetReader.draftMapping(terminal.in(), "table");
      if (draft.columns().isEmpty()) {
        throw new Failure(Said.of("no-header", "name", name));
      }
      return draft;
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    }
  }
}
