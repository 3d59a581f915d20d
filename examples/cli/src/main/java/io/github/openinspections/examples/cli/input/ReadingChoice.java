package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads files. */
public final class ReadingChoice {
  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How the records are arranged: ${COMPLETION-CANDIDATES} (default: detected from the content).")
  private Optional<LayoutName> layout = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "NAME",
      description =
          "Published table to read the file as, see `inspections mappings`, or a mapping file such as ours.json (default: detected from the header).")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "Fact file with scales, frameworks, bodies and areas that the standard vocabulary lacks; may be repeated.")
  private List<String> facts = List.of();

  @Mixin private TableChoice tables = new TableChoice();

  private Optional<Vocabulary> vocabulary = Optional.empty();

  /** Read once: a file may be a pipe, and may change while data sets are read. */
  private Optional<TableMapping> table = Optional.empty();

  /**
   * Returns the standard vocabulary with the facts of the named files, each read once.
   *
   * @throws Failure if a file cannot be read or is not understood
   */
  public Vocabulary vocabulary() throws Failure {
    if (vocabulary.isEmpty()) {
      Vocabulary known = Vocabulary.standard();
      for (String file : facts) {
        known = SettingsFile.read(file, known::withFacts);
      }
      vocabulary = Optional.of(known);
    }
    return vocabulary.get();
  }

  /**
   * Returns the chosen reader.
   *
   * @throws Failure if the mapping is unknown, or a file of settings is not understood
   */
  public DatasetReader reader(Terminal terminal, Optional<? extends ReadProgress> progress)
      throws Failure {
    return reader(terminal, progress, Optional.empty());
  }

  /**
   * Returns the chosen reader for a release of a given date.
   *
   * @throws Failure as {@link #reader(Terminal, Optional)} does
   */
  public DatasetReader reader(
      Terminal terminal, Optional<? extends ReadProgress> progress, Optional<PartialDate> release)
      throws Failure {
    ReadOptions options =
        tables
            .options()
            .asOf(release)
            .layout(layout.map(LayoutName::layout))
            .progress(progress)
            .vocabulary(vocabulary())
            .cancelled(terminal.cancelled())
            .build();
    if (mapping.isPresent() && table.isEmpty()) {
      table = Optional.of(KnownTables.named(mapping.get(), vocabulary()));
    }
    return Readers.of(options, table);
  }
}
