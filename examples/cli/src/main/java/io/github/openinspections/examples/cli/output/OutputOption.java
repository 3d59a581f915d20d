package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes its only result. */
public final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      converter = OutputName.class,
      description = "File to write (default: standard output).")
  private Optional<String> file = Optional.empty();

  /**
   * Returns the destination of the result of a data set.
   *
   * @throws Failure if the name is not valid, or the file is the data set itself
   */
  public Output of(Terminal terminal, DataFile data) throws Failure {
    return Output.of(terminal, file, data);
  }
}
