package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Compares one thread with two. Two threads that read tokens and share nothing show the possible
 * gain on this machine, which may be busy.
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
    table.accept(machine(effort));
    Path file = folder.resolve("two-threads.ndjson");
    int records = Math.min(effort.records(), 50_000);
    GeneratedFile.write(file, records);
    TurnsOfJvms turns = TurnsOfJvms.of(effort, HEAP, CheckInTurns.class, file, records);
    Files.delete(file);
    table.accept(
        new Line(
            "whole check of a file, one thread / two",
            turns.first().over(turns.second()),
            GOAL,
            String.format(
                Locale.ROOT,
                "%d records, %.0f ms / %.0f ms",
                records,
                turns.first().median(),
                turns.second().median())));
  }

  private static Line machine(Effort effort) throws IOException {
    Corpus corpus = Corpus.of(Math.min(effort.records(), 5000));
    Contestant<?> tokens = Contestants.of(Contestants.LIMIT);
    Turns turns =
        Turns.ofThreads(
            effort,
            2L * TIMES,
            () -> times(tokens, corpus) + times(tokens, corpus),
            () -> {
              CompletableFuture<Long> other =
                  CompletableFuture.supplyAsync(() -> times(tokens, corpus));
              return times(tokens, corpus) + other.join();
            });
    return new Line(
        "this machine: tokens, one thread / two",
        turns.first().over(turns.second()),
        Goal.NONE,
        "the largest gain possible here");
  }

  private static final int TIMES = 10;

  private static long times(Contestant<?> contestant, Corpus corpus) {
    AtomicLong results = new AtomicLong();
    for (int i = 0; i < TIMES; i++) {
      contestant.run(corpus, result -> results.incrementAndGet());
    }
    return results.get();
  }
}
