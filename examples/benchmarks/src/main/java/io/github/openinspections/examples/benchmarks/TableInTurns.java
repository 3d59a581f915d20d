package io.github.openinspections.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Passes the cells of one table, and reads or checks it, in turns; prints both processor times of
 * each turn in microseconds per record. A JVM of its own has compiled the reader for this table
 * only.
 */
final class TableInTurns {
  private static final int BYTES_A_TURN = 5_000_000;

  private TableInTurns() {}

  /**
   * Runs the program.
   *
   * @param arguments the file, the {@link TablePass}, the number of turns, and for how many
   *     milliseconds both are warmed up
   */
  public static void main(String[] arguments) throws IOException {
    byte[] table = Files.readAllBytes(Path.of(arguments[0]));
    TablePass pass = TablePass.valueOf(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    long records = pass.records(table);
    long cells = TableCells.length(table);
    int times = number == 1 ? 1 : Math.max(1, BYTES_A_TURN / table.length);
    Turns turns =
        Turns.of(
            Effort.turns(number, Integer.parseInt(arguments[3])),
            0,
            () -> repeat(times, table, TableCells::length) - times * cells,
            () -> repeat(times, table, pass::records) - times * records);
    for (int i = 0; i < number; i++) {
      System.out.println(
          micros(turns.first(), i, times * records)
              + " "
              + micros(turns.second(), i, times * records));
    }
  }

  /** A way to process a table. */
  @FunctionalInterface
  private interface Task {
    long over(byte[] table) throws IOException;
  }

  private static long repeat(int times, byte[] table, Task task) throws IOException {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += task.over(table);
    }
    return sum;
  }

  private static double micros(Series millis, int turn, long records) {
    return 1000 * millis.values().get(turn) / records;
  }
}
