package io.github.openinspections.examples.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The terminal of this process, or the pipes and files in its place. */
public final class SystemTerminal {
  private static final int OUT = 1;
  private static final int ERR = 2;

  /** As wide as terminals are that do not say. */
  private static final int COLUMNS = 80;

  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{1,2}");

  private SystemTerminal() {}

  /** Returns the terminal of this process. */
  public static Terminal open(BooleanSupplier cancelled) {
    // Not System.out: it hides errors such as a full disk or a closed pipe.
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(OUT),
        isTerminal(OUT) && allowsColour(System.getenv()),
        isTerminal(OUT) ? columns(System.getenv()) : COLUMNS,
        isTerminal(ERR) && !isDumb(System.getenv()),
        cancelled);
  }

  /** Whether the environment allows colour; see no-color.org. */
  static boolean allowsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
  }

  /** A shell exports the width if asked to; asking the terminal can start other programs. */
  static int columns(Map<String, String> environment) {
    String width = environment.getOrDefault("COLUMNS", "");
    return WIDTH.matcher(width).matches() ? Integer.parseInt(width) : COLUMNS;
  }

  private static boolean isDumb(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  /**
   * Java reports only whether input and output are both a terminal, and since 22 not even that;
   * Linux has the answer for each stream.
   */
  @SuppressWarnings("SystemConsoleNull") // asked only where it may be null
  private static boolean isTerminal(int stream) {
    try {
      String device =
          Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(stream))).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      return Runtime.version().feature() < 22 && System.console() != null;
    }
  }
}
