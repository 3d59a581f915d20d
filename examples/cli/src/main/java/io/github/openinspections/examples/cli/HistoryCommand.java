package io.github.openinspections.examples.cli;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.InspectionsSince;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.history.AskedArea;
import io.github.openinspections.examples.cli.history.ChainsSince;
import io.github.openinspections.examples.cli.history.HistoryText;
import io.github.openinspections.examples.cli.html.HtmlHistory;
import io.github.openinspections.examples.cli.input.AsOf;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.DatedName;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the follow-ups of inspections and the progress of their priority areas. */
@Command(
    name = "history",
    description =
        "Shows each original inspection with its follow-ups, and what became of each priority area.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class HistoryCommand implements Callable<Integer> {
  /** The output formats. */
  enum Format {
    TEXT,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description =
          "Show only the inspections of one area, by its code or name, such as S12000006 or"
              + " \"Devon County Council\"; former codes and names count.")
  private Optional<String> area = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = AsOf.AnyDate.class,
      description =
          "Show only inspections that took place on or after a date, such as 2014 or 2014-05-01, each with what it follows up and what follows it up.")
  private Optional<PartialDate> since = Optional.empty();

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

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (since.isPresent() && format == Format.HTML) {
      throw new Failure("--since " + since.get() + ": expected --report text, found --report html");
    }
    Optional<AskedArea> asked = asked();
    DatedName named = asOf.named(name);
    DataFile given = DataFile.of(named.file(), terminal.in());
    Output place = Output.of(terminal, output, given);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, given.name());
    try (DataFile file = format == Format.HTML ? given.rereadable() : given;
        NotedDataset dataset =
            new NotedDataset(file.open(reading.reader(terminal, bar, named.date())), file.name())) {
      List<Inspection> inspections = new ArrayList<>();
      dataset.inspections().forEach(inspections::add);
      bar.ifPresent(ReadingBar::close);
      InspectionHistory all = InspectionHistory.of(inspections, reading.vocabulary());
      InspectionHistory history = asked.map(one -> one.in(all)).orElse(all);
      place.write(content(file, asked, since(history)));
      dataset.notes().print(terminal);
      if (asked.isPresent() && history.chains().isEmpty()) {
        terminal.say(asked.get().nothing());
        return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
      }
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    } catch (IOException lost) {
      throw Failure.of(given.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private InspectionHistory since(InspectionHistory history) {
    if (since.isEmpty()) {
      return history;
    }
    InspectionsSince newer = history.since(since.get());
    if (!newer.undecided().isEmpty()) {
      terminal.say(
          newer.undecided().size()
              + " of the inspections shown may have taken place before "
              + since.get()
              + ": their dates do not decide it");
    }
    return ChainsSince.of(history, newer);
  }

  private Optional<AskedArea> asked() throws Failure {
    return area.isEmpty()
        ? Optional.empty()
        : Optional.of(AskedArea.of(area.get(), reading.vocabulary()));
  }

  private Content content(DataFile file, Optional<AskedArea> asked, InspectionHistory history)
      throws Failure {
    if (format == Format.HTML) {
      DatasetReader again = reading.reader(terminal, Optional.empty());
      Vocabulary vocabulary = reading.vocabulary();
      return out -> HtmlHistory.write(() -> file.open(again), asked, vocabulary, out);
    }
    byte[] text = HistoryText.of(history).getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }
}
