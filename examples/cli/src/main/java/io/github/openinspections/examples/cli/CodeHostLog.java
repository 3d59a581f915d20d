package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.report.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One SARIF log of all data sets of a run, with the addresses by which a code host knows them. */
final class CodeHostLog {
  private final Output place;
  private final List<ValidationReport> reports = new ArrayList<>();

  private CodeHostLog(Output place) {
    this.place = place;
  }

  /**
   * Returns a log that is written to a file.
   *
   * @throws Failure if the name is not valid, or means standard output, where the report is, or the
   *     file is one of the data sets
   */
  static CodeHostLog of(Terminal terminal, String name, List<DataFile> files) throws Failure {
    if (Output.named(Optional.of(name)).isEmpty()) {
      throw new Failure(Said.of("log-needs-file"));
    }
    for (DataFile file : files) {
      Output.of(terminal, Optional.of(name), file);
    }
    return new CodeHostLog(Output.file(terminal, Output.pathOf(name)));
  }

  /** Adds the report of a data set. */
  void add(DataFile file, ValidationReport report) {
    reports.add(report.withSource(file.path().map(CodeHostLog::address).or(report::source)));
  }

  /** Code hosts look for a path from the root of the project; any other says only the name. */
  private static String address(Path path) {
    Path plain = path.normalize();
    if (plain.equals(Path.of(""))) {
      return "."; // tables in the root
    }
    boolean outside = plain.isAbsolute() || plain.startsWith("..");
    return String.valueOf(outside ? plain.getFileName() : plain).replace(File.separatorChar, '/');
  }

  /**
   * Writes the log.
   *
   * @throws Failure if it cannot be written
   */
  void write() throws Failure {
    place.writeJson(out -> ReportFormat.writeSarif(reports, out));
  }
}
