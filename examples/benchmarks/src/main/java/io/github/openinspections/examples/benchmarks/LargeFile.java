package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Reads or checks one large file, to be run with as little memory as it should need. */
public final class LargeFile {
  private LargeFile() {}

  /**
   * Runs.
   *
   * @param arguments {@code read} or {@code check}, the file, and how many threads check
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    Measured measured =
        arguments[0].equals("read")
            ? Measured.read(file)
            : Measured.check(file, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1);
    System.out.printf(
        "%s: %d records, %d ms, %.1f µs a record, at most %d MiB of heap%n",
        arguments[0],
        measured.records(),
        measured.millis(),
        measured.microsPerRecord(),
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
