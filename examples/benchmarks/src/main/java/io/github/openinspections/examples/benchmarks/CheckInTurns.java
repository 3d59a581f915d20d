package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks one file in one part and in two, in turns; prints both elapsed times of each turn in
 * milliseconds. A JVM of its own has compiled the check for this file only.
 */
final class CheckInTurns {
  private CheckInTurns() {}

  /**
   * Runs the program.
   *
   * @param arguments the file, its records, the number of turns, and for how many milliseconds both
   *     are warmed up
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Turns.ofThreads(
            Effort.turns(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])),
            Long.parseLong(arguments[1]),
            () -> Measured.check(file, 1).records(),
            () -> Measured.check(file, 2).records())
        .print();
  }
}
