package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that says how to read: a mapping, or facts. */
final class SettingsFile {
  private SettingsFile() {}

  /**
   * Reads a file.
   *
   * @param <T> what it says
   */
  @FunctionalInterface
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /**
   * Reads a file that an argument names.
   *
   * @throws Failure if it cannot be read, or is not understood: a line for each problem, with its
   *     place
   */
  static <T> T read(String name, Reading<T> reading) throws Failure {
    try {
      return reading.read(Path.of(name));
    } catch (InvalidFileException refused) {
      throw new Failure(refused.problems().stream().map(problem -> line(name, problem)).toList());
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", name, "reason", unusable.getReason()));
    }
  }

  /** Returns a problem of a file in one line, with its place. */
  static Said line(String name, Problem problem) {
    return Said.of(problem, name + problem.position().map(SettingsFile::place).orElse(""));
  }

  private static String place(Position place) {
    return ":" + place.line() + ":" + place.column();
  }
}
