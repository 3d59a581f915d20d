package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time that a contestant takes per record, after its results have been verified. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecordBenchmark {
  /** The letter of the contestant. */
  @Param({"a", "b", "c", "d", "e", "f", "g", "h"})
  public String contestant = Contestants.LIMIT;

  private Consumer<Blackhole> task = hole -> {};

  /** Called by JMH. */
  public RecordBenchmark() {}

  /** Creates the corpus and the contestant, and verifies its results. */
  @Setup
  public void prepare() {
    Corpus corpus = Corpus.of(Corpus.RECORDS);
    Contestant<?> chosen = Contestants.of(contestant);
    chosen.check(corpus);
    task = hole -> chosen.run(corpus, result -> hole.consume(result));
  }

  /** Processes the corpus once. */
  @Benchmark
  @OperationsPerInvocation(Corpus.RECORDS)
  public void record(Blackhole hole) {
    task.accept(hole);
  }
}
