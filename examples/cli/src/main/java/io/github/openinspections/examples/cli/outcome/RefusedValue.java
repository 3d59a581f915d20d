package io.github.openinspections.examples.cli.outcome;

import picocli.CommandLine.TypeConversionException;

/** Why the value of an option was refused, for whoever prints it in their language. */
public final class RefusedValue extends TypeConversionException {
  private static final long serialVersionUID = 1;

  private final Said reason;

  /** Refuses a value; the reason names it and what was expected. */
  public RefusedValue(Said reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns the reason. */
  public Said reason() {
    return reason;
  }
}
