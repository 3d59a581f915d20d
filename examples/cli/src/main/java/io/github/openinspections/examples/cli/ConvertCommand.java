package io.github.openinspections.examples.cli;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Layout;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what can be read of a data set in the open format, and tells what cannot. */
@Command(
    name = "convert",
    description = "Writes a data set in the open format; says what could not be read of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  /** The forms of the result. */
  enum Form {
    JSON,
    NDJSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      required = true,
      description = "What to write: json (one envelope) or ndjson (one record a line).")
  private Form form = Form.JSON;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write; else standard output.")
  private Optional<String> output = Optional.empty();

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Parameters(paramLabel = "FILE", description = "The data set; - is standard input.")
  private String name = DataFile.STANDARD_INPUT;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    DataFile given = DataFile.of(name, terminal.in());
    Output place = Output.of(terminal, output, given);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, given.name());
    try (DataFile file = form == Form.JSON ? given.rereadable() : given) {
      return convert(file, reading.reader(terminal, bar), place);
    } catch (IOException lost) {
      throw Failure.of(given.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private int convert(DataFile file, DatasetReader reader, Output place)
      throws IOException, Failure {
    DatasetWriter writer =
        form == Form.JSON
            ? DatasetWriter.json(Layout.ENVELOPE).describedBy(description(file, reader))
            : DatasetWriter.json(Layout.NDJSON);
    try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
      place.writeJson(out -> writer.write(dataset.inspections(), out));
      dataset.notes().tell(terminal);
      if (form == Form.NDJSON && !dataset.description().equals(DatasetDescription.NONE)) {
        terminal.say(file.name() + ": what the data set says of itself has no room in ndjson");
      }
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    }
  }

  /**
   * What a data set says of itself may stand behind its records, and comes first when it is
   * written: it takes a reading of its own.
   */
  private static DatasetDescription description(DataFile file, DatasetReader reader)
      throws IOException {
    try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
      dataset.forEach(entry -> {});
      return dataset.description();
    }
  }
}
