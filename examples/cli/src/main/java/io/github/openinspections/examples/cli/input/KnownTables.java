package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The published tables by name, and mapping files. */
final class KnownTables {
  private KnownTables() {}

  /**
   * Returns the mapping of an argument: a file if it exists or ends with {@code .json}, else a
   * published table.
   */
  static TableMapping named(String name) throws Failure {
    Optional<Path> file = file(name);
    return file.isPresent()
        ? read(name, file.get())
        : PublishedTables.find(name).orElseThrow(() -> unknown(name));
  }

  private static Optional<Path> file(String name) throws Failure {
    try {
      Path file = Path.of(name);
      return Optional.of(file).filter(any -> name.endsWith(".json") || Files.exists(file));
    } catch (InvalidPathException unusable) {
      if (name.endsWith(".json")) {
        throw new Failure(name + ": not a valid file name: " + unusable.getReason());
      }
      return Optional.empty();
    }
  }

  private static TableMapping read(String name, Path file) throws Failure {
    try {
      return TableMapping.read(file);
    } catch (InvalidFileException refused) {
      throw new Failure(refused.problems().stream().map(problem -> name + line(problem)).toList());
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    }
  }

  private static String line(Problem problem) {
    return problem.position().map(KnownTables::place).orElse("")
        + ": "
        + problem.rule()
        + " "
        + problem.message();
  }

  private static String place(Position place) {
    return ":" + place.line() + ":" + place.column();
  }

  private static Failure unknown(String name) {
    return new Failure(
        "unknown mapping \""
            + name
            + "\""
            + NearWord.question(
                name, PublishedTables.all().stream().map(TableMapping::name).toList())
            + " (`inspections mappings` lists them all)");
  }
}
