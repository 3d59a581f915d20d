package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.examples.cli.input.DataArgument;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputOption;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.html.HtmlProfile;
import io.github.openinspections.serialization.report.ProfileFormat;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a data set holds. */
@Command(
    name = "profile",
    description =
        "Shows what a data set holds: records by type, year and place, judgements by grade, and how complete the attributes are.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ProfileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private PageReport report = new PageReport();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private DataArgument data = new DataArgument();

  ProfileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    DataFile file = data.file(terminal);
    Output place = output.of(terminal, file);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, file.name());
    try (NotedDataset dataset =
        new NotedDataset(file.open(data.reader(terminal, bar)), file.name())) {
      DataProfile profile = ProfileCollector.of(dataset.inspections(), data.vocabulary());
      bar.ifPresent(ReadingBar::close);
      write(dataset.source().orElseGet(() -> terminal.words().of("page.data-set")), profile, place);
      dataset.notes().print(terminal);
      data.noteUnusedRelease(terminal, file, dataset);
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    } catch (IOException lost) {
      throw Failure.of(file.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private void write(String source, DataProfile profile, Output place) throws Failure {
    Language language = terminal.words().language();
    switch (report.format()) {
      case TEXT -> place.writeWhole(false, out -> ProfileFormat.TEXT.write(profile, language, out));
      case JSON -> place.writeWhole(true, out -> ProfileFormat.JSON.write(profile, out));
      case HTML ->
          place.writeWhole(false, out -> HtmlProfile.write(source, profile, language, out));
    }
  }
}
