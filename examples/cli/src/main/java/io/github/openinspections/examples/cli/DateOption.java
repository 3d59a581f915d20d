package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Reads a complete date. */
final class DateOption implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException other) {
      throw new RefusedValue(Said.of("value-day", "value", value));
    }
  }
}
