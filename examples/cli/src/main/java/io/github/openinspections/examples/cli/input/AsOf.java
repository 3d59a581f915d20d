package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The release that the records of a table are taken from, where the table does not say it. */
public final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = AnyDate.class,
      description =
          "Date of the release of a table, such as 2026-03 or 2026-03-31, for records that do not state it; also as FILE@DATE (default: what the table says).")
  private Optional<PartialDate> date = Optional.empty();

  /** Returns the file and date that an argument names: its own date, else that of the option. */
  public DatedName named(String argument) {
    DatedName name = DatedName.of(argument);
    return new DatedName(name.file(), name.date().or(() -> date));
  }

  /** Says that a date was given of data that state their own, if that is so. */
  public static void note(
      Terminal terminal, DatedName name, DataFile file, InspectionDataset dataset) {
    if (name.date().isPresent() && dataset.mapping().isEmpty()) {
      terminal.say(Said.of("unused-release", "name", file.name(), "date", name.date().get()));
    }
  }

  /** Reads a date of any precision. */
  public static final class AnyDate implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      return PartialDate.tryParse(value)
          .orElseThrow(() -> new RefusedValue(Said.of("value-date", "value", value)));
    }
  }
}
