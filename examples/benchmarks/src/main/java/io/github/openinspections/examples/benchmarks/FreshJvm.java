package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A separate JVM with the class path of this one. */
final class FreshJvm {
  private FreshJvm() {}

  /**
   * Runs a program and returns what it prints.
   *
   * @throws IOException if its exit code is not 0
   */
  static String run(List<String> options, Class<?> program, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(program.getName() + " ended with " + process.exitValue());
      }
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
    return printed;
  }

  /**
   * Runs a program that prints the number of its results and its processor time, and returns the
   * time.
   *
   * @throws IOException if its exit code is not 0
   * @throws IllegalStateException if it has another number of results than expected
   */
  static double millis(List<String> options, long results, Class<?> program, Object... arguments)
      throws IOException {
    String[] printed = run(options, program, arguments).split(" ", -1);
    if (Long.parseLong(printed[0]) != results) {
      throw new IllegalStateException("expected " + results + ", got " + printed[0]);
    }
    return Math.max(1, Double.parseDouble(printed[1]));
  }
}
