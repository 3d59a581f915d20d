package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.outcome.SaidIoException;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;

/** The destination of one result: a file or standard output. */
public final class Output {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;
  private final Optional<Path> file;

  private Output(Terminal terminal, Optional<Path> file) {
    this.terminal = terminal;
    this.file = file;
  }

  /** Returns standard output. */
  public static Output standard(Terminal terminal) {
    return new Output(terminal, Optional.empty());
  }

  /** Returns a file, which is created or replaced as a whole. */
  public static Output file(Terminal terminal, Path file) {
    return new Output(terminal, Optional.of(file));
  }

  /**
   * Returns the destination given on the command line for the result of a data set.
   *
   * @throws Failure if the name is not valid, or the file is the data set itself
   */
  public static Output of(Terminal terminal, Optional<String> given, DataFile data) throws Failure {
    Optional<String> name = named(given);
    if (name.isEmpty()) {
      return standard(terminal);
    }
    Path file = pathOf(name.get());
    if (isSame(file, data)) {
      throw new Failure(Said.of("overwrites-data", "name", name.get()));
    }
    return file(terminal, file);
  }

  /** Returns the name of a file or folder; nothing if the argument means standard output. */
  public static Optional<String> named(Optional<String> given) {
    return given.filter(name -> !name.equals(STANDARD_OUTPUT));
  }

  /** Returns the path of an argument. */
  public static Path pathOf(String given) throws Failure {
    try {
      return Path.of(given);
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", given, "reason", unusable.getReason()));
    }
  }

  /** Whether a path leads to a file of a data set, under any name. */
  public static boolean isSame(Path file, DataFile data) {
    try {
      return data.has(file);
    } catch (IOException gone) {
      return false;
    }
  }

  /** Whether the result goes to standard output, where more results may follow. */
  public boolean isStandard() {
    return file.isEmpty();
  }

  /** Whether the result may be coloured: only on a terminal that shows colours. */
  public boolean coloured() {
    return file.isEmpty() && terminal.colour();
  }

  /**
   * Writes the result.
   *
   * @throws Failure if it cannot be written
   */
  public void write(Content content) throws Failure {
    try {
      if (file.isPresent()) {
        Replacement.write(file.get(), content);
      } else {
        writeToStandard(content);
      }
    } catch (JacksonIOException lost) {
      throw failure(Objects.requireNonNull(lost.getCause()));
    } catch (IOException lost) {
      throw failure(lost);
    }
  }

  private Failure failure(IOException lost) {
    return Failure.of(
        file.map(Path::toString).orElseGet(() -> terminal.words().of("message.standard-output")),
        lost);
  }

  /**
   * Writes a result that is made of a data set. A file of some of its records would be taken for
   * one of all: after an interruption it is not written.
   *
   * @param json whether the result is JSON
   * @throws Failure if it cannot be written, or reading was interrupted
   */
  public void writeWhole(boolean json, Content content) throws Failure {
    Content whole =
        out -> {
          content.writeTo(out);
          if (file.isPresent() && terminal.cancelled().getAsBoolean()) {
            throw new SaidIoException("interrupted-file");
          }
        };
    if (json) {
      writeJson(whole);
    } else {
      write(whole);
    }
  }

  /**
   * Writes a JSON result, escaped where it is shown on a terminal.
   *
   * @throws Failure as {@link #write} does
   */
  public void writeJson(Content content) throws Failure {
    boolean shown = file.isEmpty() && terminal.shown();
    write(shown ? out -> content.writeTo(new ShownJson(out)) : content);
  }

  private void writeToStandard(Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(new StaysOpen(terminal.out()))) {
      content.writeTo(out);
    }
  }

  /** Keeps standard output open for further results. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
