package io.github.openinspections.examples.cli.terminal;

import io.github.openinspections.examples.cli.outcome.Failure;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * The surroundings of a run.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: messages about the run
 * @param shown whether standard output is a terminal, not a file or a pipe
 * @param colour whether results may be coloured
 * @param columns how many characters of a result fit in a line
 * @param watched whether standard error is a terminal, so that progress may be shown there
 * @param cancelled whether reading should stop
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean shown,
    boolean colour,
    int columns,
    boolean watched,
    BooleanSupplier cancelled) {

  /** Prints a message about the run, escaped to one line. */
  public void say(String text) {
    err.println("inspections: " + TerminalText.of(text));
  }

  /** Prints why a command failed. */
  public void say(Failure failure) {
    failure.reasons().forEach(this::say);
  }
}
