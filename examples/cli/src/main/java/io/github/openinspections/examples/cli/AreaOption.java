package io.github.openinspections.examples.cli;

import io.github.openinspections.core.vocabulary.AreaCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an area code in any form: data sets contain codes other than GSS codes. */
final class AreaOption implements ITypeConverter<AreaCode> {
  @Override
  public AreaCode convert(String value) {
    try {
      return AreaCode.of(value);
    } catch (IllegalArgumentException malformed) {
      throw new TypeConversionException(
          "\"" + value + "\" is not an area code: expected a code such as S12000006");
    }
  }
}
