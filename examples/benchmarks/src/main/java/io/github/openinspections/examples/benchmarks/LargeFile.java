package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Reads or checks one large file; run it with a small heap. */
public final class LargeFile {
  private LargeFile() {}

  /**
   * Runs the program.
   *
   * @param arguments {@code read} or {@code check}, the file, and the number of threads that check
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    Measured measured =
        arguments[0].equals("read")
            ? Measured.read(file)
            : Measured.check(file, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1);
    System.out.printf(
        "%s: %d records, %d ms, %.1f µs per record, at most %d MiB of heap%n",
        arguments[0],
        measured.records(),
        measured.millis(),
        measured.microsPerRecord(),
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
