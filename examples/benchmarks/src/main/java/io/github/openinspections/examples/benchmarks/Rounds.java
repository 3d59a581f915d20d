package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Has the contestants take turns, A B C A B C, each turn in a JVM of its own: what slows the
 * machine for a while slows them all, and no contestant compiles code in another's favour. Garbage
 * is collected in the same thread.
 */
final class Rounds {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Effort effort;
  private final Map<String, List<Double>> micros = new LinkedHashMap<>();
  private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

  private Rounds(Effort effort) {
    this.effort = effort;
  }

  /** Runs all rounds. */
  static Rounds run(Effort effort) throws RunnerException {
    Rounds rounds = new Rounds(effort);
    for (int i = 0; i < effort.rounds(); i++) {
      for (String letter : Contestants.letters()) {
        rounds.add(letter);
      }
    }
    return rounds;
  }

  private void add(String letter) throws RunnerException {
    RunResult result = new Runner(options(letter)).runSingle();
    add(micros, letter, result, CpuProfiler.CPU);
    add(bytes, letter, result, ALLOCATED);
  }

  private static void add(
      Map<String, List<Double>> figures, String letter, RunResult result, String name) {
    figures
        .computeIfAbsent(letter, l -> new ArrayList<>())
        .add(Objects.requireNonNull(result.getSecondaryResults().get(name)).getScore());
  }

  private static String[] jvmArguments() {
    return Stream.concat(
            Stream.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"),
            Benchmarks.QUIET.entrySet().stream().map(e -> "-D" + e.getKey() + "=" + e.getValue()))
        .toArray(String[]::new);
  }

  private Options options(String letter) {
    return new OptionsBuilder()
        .include(RecordBenchmark.class.getName())
        .param("contestant", letter)
        .forks(effort.forks())
        .jvmArgs(jvmArguments())
        .warmupIterations(effort.warmUp())
        .warmupTime(TimeValue.milliseconds(effort.millis()))
        .measurementIterations(effort.iterations())
        .measurementTime(TimeValue.milliseconds(effort.millis()))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  /**
   * Returns the microseconds of processor time that a contestant took for a record, round by round.
   */
  Series micros(String letter) {
    return new Series(Objects.requireNonNull(micros.get(letter)));
  }

  /** Returns the bytes that it allocated for a record. */
  Series bytes(String letter) {
    return new Series(Objects.requireNonNull(bytes.get(letter)));
  }
}
