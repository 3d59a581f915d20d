package io.github.openinspections.examples.cli;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.examples.cli.input.DataArgument;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputName;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.tables.WrittenTables;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Converts what can be read of a data set to the open format, and reports what cannot. */
@Command(
    name = "convert",
    description =
        "Converts a data set to the open format, or to flat tables, and reports what cannot be read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  /** The output formats. */
  enum Format {
    JSON,
    NDJSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description =
          "Output format: json (one envelope), ndjson (one record per line) or csv (tables with"
              + " their metadata, for which --output names a folder).")
  private Format format = Format.JSON;

  @Option(
      names = "--output",
      paramLabel = "NAME",
      converter = OutputName.class,
      description =
          "File to write (default: standard output); for csv the folder to write to, which must be"
              + " named.")
  private Optional<String> output = Optional.empty();

  @Mixin private DataArgument data = new DataArgument();

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    DataFile given = data.file(terminal);
    if (format == Format.CSV) {
      return tables(given, TableFolder.of(output, given));
    }
    Output place = Output.of(terminal, output, given);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, given.name());
    try (DataFile file = format == Format.JSON ? given.rereadable() : given) {
      return convert(file, data.reader(terminal, bar), place);
    } catch (IOException lost) {
      throw Failure.of(given.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private int tables(DataFile given, TableFolder folder) throws Failure {
    Optional<ReadingBar> bar = ReadingBar.of(terminal, given.name());
    try (DataFile file = given.rereadable()) {
      DatasetReader reader = data.reader(terminal, bar);
      DatasetDescription description = description(file, reader);
      try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
        WrittenTables written = folder.write(terminal, dataset, file.name(), description);
        dataset.notes().print(terminal);
        data.noteUnusedRelease(terminal, file, dataset);
        folder.note(terminal, written);
        return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
      }
    } catch (IOException lost) {
      throw Failure.of(given.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private int convert(DataFile file, DatasetReader reader, Output place)
      throws IOException, Failure {
    DatasetWriter writer =
        format == Format.JSON
            ? DatasetWriter.json(Layout.ENVELOPE).describedBy(description(file, reader))
            : DatasetWriter.json(Layout.NDJSON);
    try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
      place.writeWhole(true, out -> writer.write(dataset.inspections(), out));
      dataset.notes().print(terminal);
      data.noteUnusedRelease(terminal, file, dataset);
      if (format == Format.NDJSON && !dataset.description().equals(DatasetDescription.NONE)) {
        terminal.say(Said.of("ndjson-description", "name", file.name()));
      }
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    }
  }

  /**
   * The description of a data set may follow its records but is written before them, so it takes a
   * separate reading.
   */
  private static DatasetDescription description(DataFile file, DatasetReader reader)
      throws IOException {
    try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
      dataset.forEach(entry -> {});
      return dataset.description();
    }
  }
}
