package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints a table of ratios. */
public final class Benchmarks {
  /** Keeps log messages of the libraries out of the table. */
  static final Map<String, String> QUIET =
      Map.of("org.jboss.logging.provider", "slf4j", "slf4j.internal.verbosity", "ERROR");

  private final Effort effort;
  private final Optional<Path> tables;
  private final List<Line> lines = new ArrayList<>();

  private Benchmarks(Effort effort, Optional<Path> tables) {
    this.effort = effort;
    this.tables = tables;
  }

  /**
   * Runs all benchmarks.
   *
   * @param arguments {@code quick}, {@code full} or neither, and optionally a folder with tables
   *     (CSV)
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    QUIET.forEach(System::setProperty);
    List<String> words = new ArrayList<>(List.of(arguments));
    Effort effort =
        words.remove("quick") ? Effort.QUICK : words.remove("full") ? Effort.FULL : Effort.USUAL;
    run(effort, words.stream().findFirst().map(Path::of));
  }

  /** Runs the benchmarks and returns the lines of the table. */
  static List<Line> run(Effort effort, Optional<Path> tables) throws IOException, RunnerException {
    Benchmarks benchmarks = new Benchmarks(effort, tables);
    benchmarks.describe();
    Path folder = Files.createTempDirectory("benchmarks");
    try {
      benchmarks.measure(folder);
    } finally {
      delete(folder);
    }
    return benchmarks.lines;
  }

  private void describe() {
    for (String letter : Contestants.letters()) {
      Contestant<?> contestant = Contestants.of(letter);
      System.out.println(letter + "  " + contestant.does());
      System.out.println("   leaves out: " + contestant.leavesOut());
    }
    System.out.println();
    System.out.println(
        System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.vm.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + effort);
    System.out.println();
    System.out.println(Line.HEADER);
  }

  private void measure(Path folder) throws IOException, RunnerException {
    StartUp.run(effort, folder, this::add);
    Contest.run(effort, this::add);
    Writings.run(effort, this::add);
    ProblemCost.run(effort, this::add);
    TableCheck.run(effort, folder, tables, this::add);
    ColdRuns.run(effort, folder, tables, this::add);
    LargeTables.run(effort, folder, this::add);
    TwoThreads.run(effort, folder, this::add);
    Growth.run(effort, folder, this::add);
    LiveMemory.run(effort, this::add);
  }

  private void add(Line line) {
    lines.add(line);
    System.out.println(line);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
