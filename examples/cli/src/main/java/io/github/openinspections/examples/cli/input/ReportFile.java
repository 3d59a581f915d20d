package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.ValidationReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A report that {@code check --report json} wrote. */
public final class ReportFile {
  /** A file that is no report may have very many problems. */
  private static final int SHOWN = 10;

  private ReportFile() {}

  /**
   * Reads the report of an argument.
   *
   * @param terminal has what is read if the argument stands for standard input
   * @throws Failure if it cannot be read, or is not understood: a line for each of the first
   *     problems
   */
  public static ValidationReport read(String given, Terminal terminal) throws Failure {
    if (given.equals(DataFile.STANDARD_INPUT)) {
      return read(DataFile.standardInput(terminal), terminal::in);
    }
    try {
      Path file = Path.of(given);
      return read(given, () -> Files.newInputStream(file));
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", given, "reason", unusable.getReason()));
    }
  }

  /** Opens the report. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static ValidationReport read(String name, Opening opening) throws Failure {
    try (InputStream in = opening.open()) {
      ValidationReportReader.Result read = ValidationReportReader.json().read(in);
      List<Said> lines =
          read.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .limit(SHOWN)
              .map(problem -> SettingsFile.line(name, problem))
              .toList();
      return read.report().orElseThrow(() -> new Failure(lines));
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    }
  }
}
