package io.github.openinspections.examples.cli;

import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.history.AskedArea;
import io.github.openinspections.examples.cli.input.DataArgument;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputOption;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.html.DatasetHistory;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;

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

  /** Answers a question with a page. */
  interface PageAnswer {
    /** Returns the page about the inspections of the area. */
    Content of(DatasetHistory read, Optional<AskedArea> area);
  }

  /** What is written about the inspections that were read. */
  private interface Written {
    Optional<Content> from(DatasetHistory read, Optional<AskedArea> area) throws Failure;
  }

  private final boolean ofRelease;

  @Mixin private AreaOption area = new AreaOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private DataArgument data = new DataArgument();

  /** Makes a question. */
  FileQuestion() {
    this(false);
  }

  private FileQuestion(boolean ofRelease) {
    this.ofRelease = ofRelease;
  }

  /** Returns a question whose answer needs the date of the release, whatever the file is. */
  static FileQuestion ofRelease() {
    return new FileQuestion(true);
  }

  /**
   * Refuses a question about all areas.
   *
   * @throws Failure if no area was given
   */
  void requireArea() throws Failure {
    if (!area.isGiven()) {
      throw new Failure(Said.of("area-missing"));
    }
  }

  /** Returns the date that was given of the release of the file. */
  Optional<PartialDate> release() {
    return data.release();
  }

  /**
   * Reads the file, writes the answer and returns the exit code.
   *
   * @param json whether the answer is JSON
   */
  int answer(Terminal terminal, boolean json, Answer answer) throws Failure {
    DataFile file = data.file(terminal);
    return write(terminal, file, json, (read, asked) -> answer.to(read.history(), asked));
  }

  /** Reads the file, writes a page and returns the exit code. */
  int page(Terminal terminal, PageAnswer page) throws Failure {
    DataFile file = data.file(terminal);
    return write(terminal, file, false, (read, asked) -> Optional.of(page.of(read, asked)));
  }

  private int write(Terminal terminal, DataFile file, boolean json, Written written)
      throws Failure {
    Optional<AskedArea> asked = area.asked(data.vocabulary());
    Output place = output.of(terminal, file);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, file.name());
    try (file;
        NotedDataset dataset =
            new NotedDataset(file.open(data.reader(terminal, bar)), file.name())) {
      DatasetHistory all = DatasetHistory.read(dataset, data.vocabulary());
      bar.ifPresent(ReadingBar::close);
      DatasetHistory read = asked.map(one -> all.withHistory(one.in(all.history()))).orElse(all);
      dataset.notes().print(terminal);
      if (!ofRelease) {
        data.noteUnusedRelease(terminal, file, dataset);
      }
      if (asked.isPresent() && read.history().chains().isEmpty()) {
        boolean lost = dataset.notes().lost();
        terminal.say(asked.get().nothing(terminal.words(), lost));
        return lost ? ExitCode.FOUND : ExitCode.NOT_FOUND;
      }
      Optional<Content> content = written.from(read, asked);
      if (content.isPresent()) {
        place.writeWhole(json, content.get());
      }
      return dataset.notes().lost() ? ExitCode.FOUND : ExitCode.CLEAN;
    } catch (IOException lost) {
      throw Failure.of(file.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }
}
