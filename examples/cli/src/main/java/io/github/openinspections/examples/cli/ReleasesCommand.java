package io.github.openinspections.examples.cli;

import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.examples.cli.input.OrderedReleases;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.input.ReleaseFile;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputOption;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.release.ReleaseSeriesFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows inspections through several releases of a data set. */
@Command(
    name = "releases",
    description =
        "Follows inspections through several releases of a data set: when each was first seen, changed and gone. It shows that values changed, not why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 compared, 1 something found that --fail-on names or not readable, 2 the command"
          + " failed, or releases do not cover the same."
    })
final class ReleasesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private AnswerReport report = new AnswerReport();

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--fail-on",
      paramLabel = "CHANGE",
      description =
          "Changes that make the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); grades are those that changed while no date did, and where that is not known.")
  private FailOnChange failOn = FailOnChange.NEVER;

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Parameters(
      paramLabel = "FILE",
      arity = "2..*",
      description =
          "The releases: each with its date, such as register.csv@2026-05-31, in any order; or none with a date, the oldest first.")
  private List<String> names = List.of();

  ReleasesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    try (OrderedReleases releases = OrderedReleases.of(names, reading, terminal)) {
      Output place = Output.standard(terminal);
      for (ReleaseFile release : releases.files()) {
        place = output.of(terminal, release.file());
      }
      ReleaseSeries series =
          ReleaseSeries.of(releases.files(), reading.vocabulary(), ReleaseComparison.LISTED);
      write(series, place);
      boolean lost = false;
      for (ReleaseFile release : releases.files()) {
        lost |= release.printNotes(terminal);
      }
      return exitCode(series, lost);
    } catch (UncheckedIOException lost) {
      throw Failure.of(String.valueOf(lost.getMessage()), lost);
    } catch (IOException lost) {
      throw Failure.of(terminal.words().of("message.reading"), lost);
    }
  }

  private void write(ReleaseSeries series, Output place) throws Failure {
    if (report.isJson()) {
      place.writeJson(out -> ReleaseSeriesFormat.JSON.write(series, out));
    } else {
      place.write(out -> ReleaseSeriesFormat.TEXT.write(series, out, terminal.words().language()));
    }
  }

  private int exitCode(ReleaseSeries series, boolean lost) {
    if (!series.comparable()) {
      return ExitCode.FAILED;
    }
    boolean found = series.comparisons().stream().anyMatch(failOn::isFound);
    return lost || found ? ExitCode.FOUND : ExitCode.CLEAN;
  }
}
