package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where one result goes: to a file, or to standard output. */
public final class Output {
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

  /** Returns a file, which is made or written anew. */
  public static Output file(Terminal terminal, Path file) {
    return new Output(terminal, Optional.of(file));
  }

  /**
   * Returns what the command line names for the result of a data set.
   *
   * @throws Failure if no file can have the name, or it is the data set itself
   */
  public static Output of(Terminal terminal, Optional<String> given, DataFile data) throws Failure {
    if (given.isEmpty()) {
      return standard(terminal);
    }
    Path file = pathOf(given.get());
    if (isSame(file, data)) {
      throw new Failure(given.get() + ": is the data set itself, and would be written over");
    }
    return file(terminal, file);
  }

  static Path pathOf(String given) throws Failure {
    try {
      return Path.of(given);
    } catch (InvalidPathException unusable) {
      throw new Failure(given + ": no file can have this name here: " + unusable.getReason());
    }
  }

  /** Whether a file is that of a data set, under whatever name. */
  static boolean isSame(Path file, DataFile data) {
    try {
      return data.path().isPresent()
          && Files.exists(file)
          && Files.isSameFile(file, data.path().get());
    } catch (IOException gone) {
      return false;
    }
  }

  /** Whether the result goes to standard output, where others may follow. */
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
   * @throws Failure if there is no room for it, or it cannot be made
   */
  public void write(Content content) throws Failure {
    try (OutputStream out = new BufferedOutputStream(stream())) {
      content.writeTo(out);
    } catch (IOException lost) {
      throw Failure.of(file.map(Path::toString).orElse("standard output"), lost);
    }
  }

  /**
   * Writes a result that is JSON.
   *
   * @throws Failure as {@link #write} does
   */
  public void writeJson(Content content) throws Failure {
    boolean shown = file.isEmpty() && terminal.shown();
    write(shown ? out -> content.writeTo(new ShownJson(out)) : content);
  }

  private OutputStream stream() throws IOException {
    return file.isPresent() ? Files.newOutputStream(file.get()) : new StaysOpen(terminal.out());
  }

  /** Standard output serves several results. */
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
