package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The result of a command that was run in this process: its exit code and output. */
record Ran(int code, String out, String err) {
  /** Runs a command with empty standard input and without a terminal. */
  static Ran with(String... arguments) {
    return on("", arguments);
  }

  static Ran on(String standardInput, String... arguments) {
    return on(standardInput, false, () -> false, arguments);
  }

  static Ran on(
      String standardInput, boolean colour, BooleanSupplier cancelled, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    return to(in, out, colour, cancelled, arguments);
  }

  static Ran to(
      InputStream in,
      OutputStream out,
      boolean colour,
      BooleanSupplier cancelled,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code =
        InspectionsCli.run(
            new Terminal(in, out, messages, colour, colour, 80, false, cancelled), arguments);
    String printed =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Ran(code, printed, err.toString(StandardCharsets.UTF_8));
  }

  /** Copies a test file into a folder. */
  static String fixture(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve(name);
    try (InputStream in = Ran.class.getResourceAsStream(name)) {
      Files.copy(in, copy);
    }
    return copy.toString();
  }
}
