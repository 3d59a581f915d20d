package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how files are to be read, for every command that reads some. */
public final class ReadingChoice {
  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How the records stand in the file: ${COMPLETION-CANDIDATES}. Else its content tells.")
  private Optional<LayoutName> layout = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "NAME",
      description =
          "The published table that the file is: see `inspections mappings`. Else its header tells.")
  private Optional<String> mapping = Optional.empty();

  /**
   * Returns the reader that was chosen.
   *
   * @throws Failure if there is none
   */
  public DatasetReader reader(Terminal terminal, Optional<? extends ReadProgress> progress)
      throws Failure {
    ReadOptions options =
        ReadOptions.builder()
            .layout(layout.map(LayoutName::layout))
            .progress(progress)
            .cancelled(terminal.cancelled())
            .build();
    return Readers.of(options, mapping);
  }
}
