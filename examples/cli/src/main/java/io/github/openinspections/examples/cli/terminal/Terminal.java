package io.github.openinspections.examples.cli.terminal;

import io.github.openinspections.examples.cli.outcome.Failure;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * What surrounds a run.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: everything that is said about making them
 * @param shown whether standard output is shown to a person, not kept or passed on
 * @param colour whether results may be coloured
 * @param watched whether a person watches standard error, so that progress may be shown there
 * @param cancelled whether the run is to stop reading
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean shown,
    boolean colour,
    boolean watched,
    BooleanSupplier cancelled) {

  /** Says something about the run, in one line, whatever the text holds. */
  public void say(String text) {
    err.println("inspections: " + TerminalText.of(text));
  }

  /** Says why something could not be made. */
  public void say(Failure failure) {
    failure.told().forEach(this::say);
  }
}
