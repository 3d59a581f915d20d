package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadProgress;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The data set of a command that reads one: its file, its release, and how it is read. */
public final class DataArgument {
  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Mixin private AsOf asOf = new AsOf();

  @Parameters(
      paramLabel = "FILE",
      description =
          "The data set, such as table.csv or table.csv@2026-03-31, or a folder of the tables that"
              + " convert writes; - is standard input.")
  private String name = DataFile.STANDARD_INPUT;

  /**
   * Returns the file, without checking that it exists.
   *
   * @throws Failure if the argument is not a valid file name
   */
  public DataFile file(Terminal terminal) throws Failure {
    return DataFile.of(asOf.named(name).file(), terminal);
  }

  /** Returns the date that was given of the release. */
  public Optional<PartialDate> release() {
    return asOf.named(name).date();
  }

  /**
   * Returns the chosen vocabulary.
   *
   * @throws Failure if a file of facts cannot be read or is not understood
   */
  public Vocabulary vocabulary() throws Failure {
    return reading.vocabulary();
  }

  /**
   * Returns the chosen reader.
   *
   * @throws Failure if the mapping is unknown, or a file of settings is not understood
   */
  public DatasetReader reader(Terminal terminal, Optional<? extends ReadProgress> progress)
      throws Failure {
    return reading.reader(terminal, progress, release());
  }

  /** Says that the date of the release was not used, if that is so. */
  public void noteUnusedRelease(Terminal terminal, DataFile file, InspectionDataset dataset) {
    AsOf.note(terminal, asOf.named(name), file, dataset);
  }
}
