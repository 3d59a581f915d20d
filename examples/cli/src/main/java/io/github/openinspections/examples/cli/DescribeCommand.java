package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.describe.Contents;
import io.github.openinspections.examples.cli.describe.DatasetCard;
import io.github.openinspections.examples.cli.describe.DescribedData;
import io.github.openinspections.examples.cli.describe.DescribedFile;
import io.github.openinspections.examples.cli.describe.FileBytes;
import io.github.openinspections.examples.cli.describe.StatedDescription;
import io.github.openinspections.examples.cli.input.DataArgument;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.NotedDataset;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputOption;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Describes a data set for a catalogue. */
@Command(
    name = "describe",
    description = "Describes a data set for a catalogue, as DCAT 3 and schema.org.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DescribeCommand implements Callable<Integer> {
  /** The output formats. */
  enum Format {
    TURTLE,
    JSONLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TURTLE;

  @Mixin private StatedDescription stated = new StatedDescription();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private DataArgument data = new DataArgument();

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    stated.requireAddresses();
    DataFile given = data.file(terminal);
    Output place = output.of(terminal, given);
    Optional<ReadingBar> bar = ReadingBar.of(terminal, given.name());
    try (DataFile file = given.rereadable()) {
      return describe(
          file, data.reader(terminal, bar), place, () -> bar.ifPresent(ReadingBar::close));
    } catch (IOException lost) {
      throw Failure.of(given.name(), lost);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private int describe(DataFile file, DatasetReader reader, Output place, Runnable hasRead)
      throws IOException, Failure {
    try (NotedDataset dataset = new NotedDataset(file.open(reader), file.name())) {
      Contents contents = Contents.of(dataset);
      hasRead.run();
      boolean whole = !dataset.notes().lost();
      DescribedData read = new DescribedData(dataset.description(), contents, whole, tables(file));
      DatasetCard card =
          new DatasetCard(stated, read.files().isEmpty() ? of(file, reader, dataset, read) : read);
      write(card, place);
      dataset.notes().print(terminal);
      data.noteUnusedRelease(terminal, file, dataset);
      card.notices().forEach(notice -> terminal.say(notice.of(file.name())));
      return whole ? ExitCode.CLEAN : ExitCode.FOUND;
    }
  }

  private static List<DescribedFile> tables(DataFile folder) throws IOException {
    List<DescribedFile> tables = new ArrayList<>();
    for (DataFile file : folder.files()) {
      tables.add(DescribedFile.ofTables(file.name(), FileBytes.read(file.bytes())));
    }
    return tables;
  }

  private static DescribedData of(
      DataFile file, DatasetReader reader, NotedDataset dataset, DescribedData read)
      throws IOException {
    FileBytes bytes = FileBytes.read(file.bytes());
    boolean lines = hasLines(file, reader, bytes);
    return read.file(dataset.source(), bytes, dataset.rows().isPresent(), lines);
  }

  private void write(DatasetCard card, Output place) throws Failure {
    switch (format) {
      case TURTLE -> place.write(card.turtle(data.vocabulary()));
      case JSONLD -> place.writeJson(card.jsonLd(data.vocabulary()));
    }
  }

  /** A file that is not gzip although it begins so is reported when it is read. */
  private static boolean hasLines(DataFile file, DatasetReader reader, FileBytes bytes)
      throws IOException {
    InputStream in = file.bytes();
    if (bytes.wrapping() != FileBytes.Wrapping.GZIP) {
      return reader.isSplittable(in);
    }
    try (in) {
      return reader.isSplittable(new GZIPInputStream(in));
    } catch (ZipException | EOFException broken) {
      return false;
    }
  }
}
