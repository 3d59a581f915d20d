package io.github.openinspections.examples.cli.terminal;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.cli.outcome.CommandWords;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.html.Words;
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
 * @param words the language of what is printed
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean shown,
    boolean colour,
    int columns,
    boolean watched,
    BooleanSupplier cancelled,
    Words words) {
  /** Makes surroundings in English. */
  public Terminal(
      InputStream in,
      OutputStream out,
      PrintStream err,
      boolean shown,
      boolean colour,
      int columns,
      boolean watched,
      BooleanSupplier cancelled) {
    this(
        in,
        out,
        err,
        shown,
        colour,
        columns,
        watched,
        cancelled,
        CommandWords.in(Language.english()));
  }

  /** Returns the same surroundings in a language. */
  public Terminal in(Language language) {
    return new Terminal(
        in, out, err, shown, colour, columns, watched, cancelled, CommandWords.in(language));
  }

  /** Prints a message about the run, escaped to one line. */
  public void say(String text) {
    err.println("inspections: " + TerminalText.of(text));
  }

  /** Prints why a command failed. */
  public void say(Failure failure) {
    failure.reasons().forEach(this::say);
  }

  /** Prints a message about the run in the language of the terminal. */
  public void say(Said message) {
    say(message.in(words));
  }
}
