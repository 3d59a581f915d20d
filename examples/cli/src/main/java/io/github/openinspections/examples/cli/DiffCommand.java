package io.github.openinspections.examples.cli;

import io.github.openinspections.core.release.IndexedRelease;
import io.github.openinspections.core.release.PartialRelease;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.input.ReleaseFile;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputName;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two releases of a data set. */
@Command(
    name = "diff",
    description =
        "Compares two releases of a data set: what is new, gone or different. It shows that values changed, not why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 compared, 1 something found that --fail-on names or not readable, 2 the command"
          + " failed, or the releases do not cover the same."
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      description = "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      converter = OutputName.class,
      description = "File to write (default: standard output).")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "CHANGE",
      description =
          "Changes that make the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); grades are those that changed while no date did, and where that is not known.")
  private FailOnChange failOn = FailOnChange.NEVER;

  @Mixin private Jobs jobs = new Jobs();

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older file, with its date if that is known: register.csv@2026-05-31.")
  private String oldName = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer file; - is standard input.")
  private String newName = "";

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    ReleaseFile.requireOneStandardInput(oldName, newName);
    try (ReleaseFile old = ReleaseFile.of(oldName, reading, terminal);
        ReleaseFile now = ReleaseFile.of(newName, reading, terminal)) {
      Output.of(terminal, output, old.file());
      Output place = Output.of(terminal, output, now.file());
      ReleaseComparison comparison = compare(old, now);
      Content content = format.content(comparison, terminal.words().language());
      if (format.isJson()) {
        place.writeJson(content);
      } else {
        place.write(content);
      }
      boolean lostOld = old.printNotes(terminal);
      boolean lostNew = now.printNotes(terminal);
      return exitCode(comparison, lostOld || lostNew);
    } catch (UncheckedIOException lost) {
      throw Failure.of(String.valueOf(lost.getMessage()), lost);
    } catch (IOException lost) {
      throw Failure.of(terminal.words().of("message.reading"), lost);
    }
  }

  private ReleaseComparison compare(ReleaseFile old, ReleaseFile now) throws IOException, Failure {
    Vocabulary vocabulary = reading.vocabulary();
    int threads = jobs.count();
    if (threads == 1) {
      return ReleaseComparison.of(old, now, vocabulary, ReleaseComparison.LISTED);
    }
    IndexedRelease before = old.index(threads, part -> PartialRelease.begin(part, vocabulary));
    IndexedRelease after = now.index(threads, part -> before.compare(part, vocabulary));
    return ReleaseComparison.of(before, old, after, now, vocabulary, ReleaseComparison.LISTED);
  }

  private int exitCode(ReleaseComparison comparison, boolean lost) {
    if (!comparison.comparable()) {
      return ExitCode.FAILED;
    }
    return lost || failOn.isFound(comparison) ? ExitCode.FOUND : ExitCode.CLEAN;
  }
}
