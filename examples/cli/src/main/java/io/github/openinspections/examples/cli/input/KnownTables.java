package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The published tables by name, and mapping files. */
final class KnownTables {
  private KnownTables() {}

  /**
   * Returns the mapping of an argument: a file if it exists or ends with {@code .json}, else a
   * published table.
   *
   * @param vocabulary the scales that a file can name
   */
  static TableMapping named(String name, Vocabulary vocabulary) throws Failure {
    return isFile(name)
        ? SettingsFile.read(name, file -> TableMapping.read(file, vocabulary))
        : PublishedTables.find(name).orElseThrow(() -> unknown(name));
  }

  private static boolean isFile(String name) {
    try {
      return name.endsWith(".json") || Files.exists(Path.of(name));
    } catch (InvalidPathException noFile) {
      return false;
    }
  }

  private static Failure unknown(String name) {
    return new Failure(
        Said.of("unknown-mapping", "name", name)
            .near(
                NearWord.of(
                    name, PublishedTables.all().stream().map(TableMapping::name).toList())));
  }
}
