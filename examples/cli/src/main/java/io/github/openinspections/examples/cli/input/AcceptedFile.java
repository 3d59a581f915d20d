package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.serialization.report.AcceptedFindingsJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of findings that were accepted.
 *
 * @param findings what it says
 * @param notes what it says that is not understood and does no harm, one line each
 */
public record AcceptedFile(AcceptedFindings findings, List<Said> notes) {
  /**
   * Reads a file.
   *
   * @throws Failure if it cannot be read, or is not understood: a line for each problem
   */
  public static AcceptedFile read(String name) throws Failure {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      AcceptedFindingsJson.Result read = AcceptedFindingsJson.read(in);
      List<Said> lines =
          read.problems().stream().map(problem -> SettingsFile.line(name, problem)).toList();
      return new AcceptedFile(read.findings().orElseThrow(() -> new Failure(lines)), lines);
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", name, "reason", unusable.getReason()));
    }
  }
}
