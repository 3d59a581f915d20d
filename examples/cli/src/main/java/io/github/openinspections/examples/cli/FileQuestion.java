package io.github.openinspections.examples.cli;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.history.AskedArea;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question about the inspections of one file, of all areas or of one. */
final class FileQuestion {
  /** Answers a question. */
  interface Answer {
    /**
     * Returns the answer; empty if there is nothing to write.
     *
     * @throws Failure if the inspections do not allow one
     */
    Optional<Content> to(InspectionHistory history, Optional<AskedArea> area) throws Failure;
  }

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description =
          "Only one area, by its code or name, such as S12000006 or \"Devon County Council\";"
              + " former codes and names count.")
  private Optional<String> area = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private Optional<String> output = Optional.empty();

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Mixin private AsOf asOf = new AsOf();

  @Parameters(paramLabel = "FILE", description = "The data set; - is standard input.")
  private String name = DataFile.STANDARD_INPUT;

  /** Whether an area was given. */
  boolean hasArea() {
    return area.isPresent();
  }

  /** Returns the date that was given of the release of the file. */
  Optional<PartialDate> asOf() {
    return asOf.named(name).date();
  }

  /**
   * Reads the file, writes the answer and returns the exit code.
   *
   * @param json whether the answer is JSON
   */
  int answer(Terminal terminal, boolean json, Answer answer) throws Failure {
    Optional<AskedArea> asked =
        area.isEmpty()
            ? Optional.empty()
            : Optional.of(AskedArea.of(area.get(), reading.vocabulary()));
    DatedName named = asOf.named(name);
    DataFile file = DataFile.of(named.file(), terminal.in());
    Output place = Output.of(terminal, output, file);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, file.name());
    try (file;
        NotedDataset dataset =
            new NotedDataset(file.open(reading.reader(terminal, bar, named.date())), file.name())) {
      List<Inspection> inspections = new ArrayList<>();
      dataset.inspections().forEach(inspections::add);
      bar.ifPresent(ReadingBar::close);
      InspectionHistory all = InspectionHistory.of(inspections, reading.vocabulary());
      InspectionHistory history = asked.map(one -> one.in(all)).orElse(all);
      dataset.notes().print(terminal);
      if (asked.isPresent() && history.chains().isEmpty()) {
        terminal.say(asked.get().nothing());
        return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
      }
      Optional<Content> content = answer.to(history, asked);
      if (content.isPresent()) {
        write(place, json, content.get());
      }
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    } catch (IOException lost) {
      throw Failure.of(file.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private static void write(Output place, boolean json, Content content) throws Failure {
    if (json) {
      place.writeJson(content);
    } else {
      place.write(content);
    }
  }
}
