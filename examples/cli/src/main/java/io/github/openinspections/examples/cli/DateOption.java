package io.github.openinspections.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a complete date. */
final class DateOption implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException other) {
      throw new TypeConversionException(
          "\"" + value + "\" is not a date: expected year, month and day, such as 2026-11-23");
    }
  }
}
