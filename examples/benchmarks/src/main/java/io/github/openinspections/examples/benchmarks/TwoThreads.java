package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Compares one thread with two, in JVMs of their own. Two threads that read tokens and share
 * nothing show what can be gained on this machine, which may be busy.
 */
final class TwoThreads {
  private static final Goal GOAL = Goal.atLeast(1.85);

  /**
   * Of one size: a collection before each turn gives memory back to the system, and both threads
   * wait while it is fetched again.
   */
  private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g");

  private TwoThreads() {}

  static void run(Effort effort, Path folder, Consumer<Line> table) throws IOException {
    table.accept(
        line(
            "this machine: tokens, one thread / two",
            Goal.NONE,
            effort,
            folder,
            TokensInTurns.class,
            Math.min(effort.records(), 5000)));
    table.accept(
        line(
            "whole check of a file, one thread / two",
            GOAL,
            effort,
            folder,
            CheckInTurns.class,
            Math.min(effort.records(), 50_000)));
  }

  private static Line line(
      String what, Goal goal, Effort effort, Path folder, Class<?> program, int records)
      throws IOException {
    Path file = folder.resolve("two-threads.ndjson");
    GeneratedFile.write(file, records);
    TurnsOfJvms turns = TurnsOfJvms.of(effort, HEAP, program, file, records);
    Files.delete(file);
    return new Line(
        what,
        turns.first().over(turns.second()),
        goal,
        String.format(
            Locale.ROOT,
            "%d records, %.0f ms / %.0f ms",
            records,
            turns.first().median(),
            turns.second().median()));
  }
}
