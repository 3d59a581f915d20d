package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One way of working through a corpus. What is timed and what is checked is the same {@link #run}.
 *
 * @param <R> what comes out
 */
public interface Contestant<R> {
  /** Returns what it does. */
  String does();

  /** Returns what it does not do that a whole check would. */
  String leavesOut();

  /** Works through the corpus once and gives away what comes out, which it does not keep. */
  void run(Corpus corpus, Consumer<? super R> results);

  /**
   * Runs, and holds what comes out against what stands in the corpus.
   *
   * @throws IllegalStateException if it is not right
   */
  void check(Corpus corpus);

  /** Returns what comes out, all of it. */
  default List<R> results(Corpus corpus) {
    List<R> results = new ArrayList<>();
    run(corpus, results::add);
    return results;
  }
}
