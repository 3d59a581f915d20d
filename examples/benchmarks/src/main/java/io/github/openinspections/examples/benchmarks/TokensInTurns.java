package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the tokens of a file twice, one thread after the other and both at once, in turns: two
 * threads that share nothing but the processor's memory. Prints both elapsed times of each turn in
 * milliseconds.
 */
final class TokensInTurns {
  private static final int TIMES = 10;

  private TokensInTurns() {}

  /**
   * Runs the program.
   *
   * @param arguments the file, its records, the number of turns, and for how many milliseconds both
   *     are warmed up
   */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = Corpus.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Contestant<?> tokens = Contestants.of(Contestants.LIMIT);
    Turns.ofThreads(
            Effort.turns(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])),
            2L * TIMES,
            () -> results(tokens, corpus) + results(tokens, corpus),
            () -> {
              CompletableFuture<Long> other =
                  CompletableFuture.supplyAsync(() -> results(tokens, corpus));
              return results(tokens, corpus) + other.join();
            })
        .print();
  }

  private static long results(Contestant<?> contestant, Corpus corpus) {
    AtomicLong results = new AtomicLong();
    for (int i = 0; i < TIMES; i++) {
      contestant.run(corpus, result -> results.incrementAndGet());
    }
    return results.get();
  }
}
