package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.release.IndexedRelease;
import io.github.openinspections.core.release.PartialRelease;
import io.github.openinspections.core.release.ReopenableDataset;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A release named on the command line, perhaps with its date. */
public final class ReleaseFile implements ReopenableDataset, Closeable {
  private final DataFile file;
  private final DatasetReader reader;
  private final Optional<PartialDate> date;
  private @Nullable NotedDataset first;

  /** Whether it was read to its end, so that notes on another reading would repeat. */
  private boolean indexed;

  private ReleaseFile(DataFile file, DatasetReader reader, Optional<PartialDate> date) {
    this.file = file;
    this.reader = reader;
    this.date = date;
  }

  /**
   * Returns the release of an argument such as {@code register.csv@2026-05-31}; standard input is
   * copied.
   *
   * @throws Failure if the argument is not a valid file name, or the file cannot be read
   */
  public static ReleaseFile of(String given, ReadingChoice reading, Terminal terminal)
      throws Failure {
    DatedName name = DatedName.of(given);
    DataFile file = DataFile.of(name.file(), terminal);
    try {
      return new ReleaseFile(
          file.rereadable(), reading.reader(terminal, Optional.empty(), name.date()), name.date());
    } catch (IOException lost) {
      throw Failure.of(file.name(), lost);
    }
  }

  /**
   * Refuses input that cannot be read twice.
   *
   * @throws Failure if more than one name is that of standard input
   */
  public static void requireOneStandardInput(String... names) throws Failure {
    long piped =
        Arrays.stream(names)
            .filter(name -> DatedName.of(name).file().equals(DataFile.STANDARD_INPUT))
            .count();
    if (piped > 1) {
      throw new Failure(Said.of("input-twice"));
    }
  }

  /** Returns the file. */
  public DataFile file() {
    return file;
  }

  @Override
  public InspectionDataset open() throws IOException {
    InspectionDataset opened;
    try {
      opened = file.open(reader);
    } catch (IOException lost) {
      throw new UncheckedIOException(file.name(), lost);
    }
    InspectionDataset dated =
        date.<InspectionDataset>map(given -> new DatedDataset(opened, given)).orElse(opened);
    if (first != null || indexed) {
      return dated;
    }
    first = new NotedDataset(dated, file.name());
    return first;
  }

  /**
   * Reads the release in parts, if it has one record a line.
   *
   * @param jobs the number of threads that share it
   * @param beginning begins the index of a part
   * @throws IOException if it cannot be read
   */
  public IndexedRelease index(int jobs, LongFunction<PartialRelease> beginning) throws IOException {
    List<InspectionDataset> parts = new ArrayList<>();
    for (InspectionDataset part : file.openParts(reader, jobs)) {
      parts.add(date.<InspectionDataset>map(given -> new DatedDataset(part, given)).orElse(part));
    }
    ReleaseParts all = new ReleaseParts(parts, beginning);
    IndexedRelease index = all.index();
    if (all.isDoubtful()) {
      readNotes(); // a part does not know its lines
    }
    indexed = true;
    return index;
  }

  private void readNotes() throws IOException {
    try (InspectionDataset whole = open()) {
      whole.forEach(entry -> {});
    }
  }

  /** Prints what could not be read, if anything, on standard error; returns whether there was. */
  public boolean printNotes(Terminal terminal) {
    if (first == null) {
      return false;
    }
    first.notes().print(terminal);
    return first.notes().lost();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
