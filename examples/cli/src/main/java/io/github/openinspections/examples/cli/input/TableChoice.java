package io.github.openinspections.examples.cli.input;

import io.github.openinspections.serialization.options.NumericDates;
import io.github.openinspections.serialization.options.PersonalData;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that read tables; reading JSON does not depend on them. */
public final class TableChoice {
  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description =
          "Order of numeric dates such as 04/03/2018 in tables: ${COMPLETION-CANDIDATES} (default: that of the mapping, else decided from the first rows).")
  private Optional<NumericDates> dates = Optional.empty();

  @Option(
      names = "--serial-dates",
      paramLabel = "YEAR",
      description =
          "Year from which day numbers in columns of dates count: ${COMPLETION-CANDIDATES} (default: that of the workbook, else 1900).")
  private Optional<SerialDates> serialDates = Optional.empty();

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "Sheet of a spreadsheet (default: the first visible one with a known header).")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--keep-personal",
      description =
          "Read what tables say of single people and of places where children live (default: it is left out).")
  private boolean keepPersonal;

  /** Returns options that hold the choice. */
  ReadOptions.Builder options() {
    return ReadOptions.builder()
        .numericDates(dates)
        .serialDates(serialDates)
        .sheet(sheet)
        .personalData(keepPersonal ? PersonalData.KEEP : PersonalData.OMIT);
  }
}
