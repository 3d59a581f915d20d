package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** How the time grows with the data: it should be proportional to the number of records. */
final class Growth {
  private static final int SMALL = 10_000;
  private static final Goal LINEAR = Goal.atMost(1.15);

  private Growth() {}

  static void run(Effort effort, Path folder, Consumer<Line> table) throws IOException {
    Path small = folder.resolve("small.ndjson");
    Path large = folder.resolve("large.ndjson");
    long few = Math.min(SMALL, effort.records() / 10);
    GeneratedFile.write(small, few);
    GeneratedFile.write(large, effort.records());
    table.accept(line("read", effort, few, small, large, file -> Measured.read(file).records()));
    table.accept(
        line("check", effort, few, small, large, file -> Measured.checkHere(file).records()));
    Files.delete(small);
    Files.delete(large);
  }

  /** A task to measure. */
  @FunctionalInterface
  private interface Task {
    long run(Path file) throws IOException;
  }

  /** The same number of records in each turn: a short run would also measure the start. */
  private static Line line(String what, Effort effort, long few, Path small, Path large, Task task)
      throws IOException {
    Turns turns =
        Turns.of(
            effort,
            effort.records(),
            () -> {
              long records = 0;
              while (records < effort.records()) {
                records += task.run(small);
              }
              return records;
            },
            () -> task.run(large));
    return new Line(
        String.format(
            Locale.ROOT, "%s %,d records, per record / of %,d", what, effort.records(), few),
        turns.second().over(turns.first()),
        LINEAR,
        String.format(
            Locale.ROOT, "%.1f µs per record", 1000 * turns.second().median() / effort.records()));
  }
}
