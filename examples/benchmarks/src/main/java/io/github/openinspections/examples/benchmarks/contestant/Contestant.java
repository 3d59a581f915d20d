package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One way of processing a corpus. The same {@link #run} is verified and timed.
 *
 * @param <R> the type of the results
 */
public interface Contestant<R> {
  /** Describes what it does. */
  String does();

  /** Describes what a whole check does and this contestant does not. */
  String leavesOut();

  /** Processes the corpus once and passes on the results without keeping them. */
  void run(Corpus corpus, Consumer<? super R> results);

  /**
   * Runs and compares the results with the corpus.
   *
   * @throws IllegalStateException if the results are wrong
   */
  void check(Corpus corpus);

  /** Returns all results. */
  default List<R> results(Corpus corpus) {
    List<R> results = new ArrayList<>();
    run(corpus, results::add);
    return results;
  }
}
