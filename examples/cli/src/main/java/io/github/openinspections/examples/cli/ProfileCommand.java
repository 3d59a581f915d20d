package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.examples.cli.html.HtmlProfile;
import io.github.openinspections.examples.cli.input.AsOf;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.DatedName;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.report.ProfileFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a data set holds. */
@Command(
    name = "profile",
    description =
        "Shows what a data set holds: records by type, year and place, judgements by grade, and how complete the attributes are.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ProfileCommand implements Callable<Integer> {
  /** The output formats. */
  enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      description = "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private Optional<String> output = Optional.empty();

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Mixin private AsOf asOf = new AsOf();

  @Parameters(paramLabel = "FILE", description = "The data set; - is standard input.")
  private String name = DataFile.STANDARD_INPUT;

  ProfileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    DatedName named = asOf.named(name);
    DataFile file = DataFile.of(named.file(), terminal.in());
    Output place = Output.of(terminal, output, file);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, file.name());
    try (NotedDataset dataset =
        new NotedDataset(file.open(reading.reader(terminal, bar, named.date())), file.name())) {
      DataProfile profile = ProfileCollector.of(dataset.inspections(), reading.vocabulary());
      bar.ifPresent(ReadingBar::close);
      write(dataset.source().orElse("The data set"), profile, place);
      dataset.notes().print(terminal);
      AsOf.note(terminal, named, file, dataset);
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    } catch (IOException lost) {
      throw Failure.of(file.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private void write(String source, DataProfile profile, Output place) throws Failure {
    switch (format) {
      case TEXT -> place.write(out -> ProfileFormat.TEXT.write(profile, out));
      case JSON -> place.writeJson(out -> ProfileFormat.JSON.write(profile, out));
      case HTML -> place.write(out -> HtmlProfile.write(source, profile, out));
    }
  }
}
