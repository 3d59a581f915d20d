package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a file or folder to write. An empty one would mean the current folder. */
public final class OutputName implements ITypeConverter<String> {
  @Override
  public String convert(String name) {
    if (name.isEmpty()) {
      throw new RefusedValue(Said.of("value-no-name"));
    }
    return name;
  }
}
