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
 * Runs the contestants in turns, A B C A B C, each turn in a separate JVM: a slow phase of the
 * machine affects all of them, and no contestant warms up code for another. The serial garbage
 * collector is used.
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

  /** Returns the processor time of a contestant in microseconds per record, for each round. */
  Series micros(String letter) {
    return new Series(Objects.requireNonNull(micros.get(letter)));
  }

  /** Returns the bytes that a contestant allocated per record, for each round. */
  Series bytes(String letter) {
    return new Series(Objects.requireNonNull(bytes.get(letter)));
  }
}
