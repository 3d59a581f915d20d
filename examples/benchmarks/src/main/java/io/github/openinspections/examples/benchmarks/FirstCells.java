package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Passes the cells of one table in a JVM that has just started; prints their length and its time.
 */
final class FirstCells {
  private FirstCells() {}

  /**
   * Runs the program.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws IOException {
    long length = TableCells.length(Path.of(arguments[0]));
    System.out.println(length + " " + ProcessorTime.millis());
  }
}
