package io.github.openinspections.examples.cli;

import io.github.openinspections.core.vocabulary.AreaCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a place, of whatever form: data sets hold others than GSS codes. */
final class AreaOption implements ITypeConverter<AreaCode> {
  @Override
  public AreaCode convert(String value) {
    try {
      return AreaCode.of(value);
    } catch (IllegalArgumentException malformed) {
      throw new TypeConversionException(
          "\"" + value + "\" is no area code: expected one such as S12000006");
    }
  }
}
