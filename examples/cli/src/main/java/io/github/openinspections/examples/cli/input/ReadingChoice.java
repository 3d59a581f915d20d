package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads files. */
public final class ReadingChoice {
  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How the records are arranged: ${COMPLETION-CANDIDATES} (default: detected from the content).")
  private Optional<LayoutName> layout = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "NAME",
      description =
          "Published table to read the file as, see `inspections mappings`, or a mapping file such as ours.json (default: detected from the header).")
  private Optional<String> mapping = Optional.empty();

  /** Read once: a file may be a pipe, and may change while data sets are read. */
  private Optional<TableMapping> table = Optional.empty();

  /**
   * Returns the chosen reader.
   *
   * @throws Failure if the mapping is unknown, or its file is not understood
   */
  public DatasetReader reader(Terminal terminal, Optional<? extends ReadProgress> progress)
      throws Failure {
    ReadOptions options =
        ReadOptions.builder()
            .layout(layout.map(LayoutName::layout))
            .progress(progress)
            .cancelled(terminal.cancelled())
            .build();
    if (mapping.isPresent() && table.isEmpty()) {
      table = Optional.of(KnownTables.named(mapping.get()));
    }
    return Readers.of(options, table);
  }
}
