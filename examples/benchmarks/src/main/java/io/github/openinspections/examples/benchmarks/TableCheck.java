package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedRegister;
import io.github.openinspections.examples.benchmarks.data.GeneratedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares our reading and our whole check of a table with a pass of the CSV library over its
 * cells.
 */
final class TableCheck {
  private static final Goal GOAL = Goal.atMost(12);
  private static final List<String> JVM =
      List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"); // as the contestants have it

  private TableCheck() {}

  /**
   * Runs the comparison.
   *
   * @param tables more tables, each repeated until it is large; those without a mapping are skipped
   */
  static void run(Effort effort, Path folder, Optional<Path> tables, Consumer<Line> table)
      throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, GeneratedTable.of(effort.forks() == 0 ? 50 : 5000));
    lines("generated table", effort, file, table);
    Files.write(file, GeneratedRegister.of(effort.forks() == 0 ? 20 : 2000));
    lines("generated register", effort, file, table);
    Files.delete(file);
    if (tables.isPresent()) {
      for (Path one : tables(tables.get())) {
        lines(one.getFileName().toString(), effort, one, table);
      }
    }
  }

  /** Returns the tables of a folder. */
  static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static void lines(String name, Effort effort, Path file, Consumer<Line> table)
      throws IOException {
    if (TablePass.CHECK.records(Files.readAllBytes(file)) > 0) {
      for (TablePass pass : TablePass.values()) {
        table.accept(
            line(pass.name().toLowerCase(Locale.ROOT) + " / cells  " + name, effort, file, pass));
      }
    }
  }

  private static Line line(String name, Effort effort, Path file, TablePass pass)
      throws IOException {
    TurnsOfJvms turns = TurnsOfJvms.of(effort, JVM, TableInTurns.class, file, pass);
    return new Line(
        name,
        turns.second().over(turns.first()),
        GOAL,
        String.format(
            Locale.ROOT,
            "%.1f µs / %.2f µs a record",
            turns.second().median(),
            turns.first().median()));
  }
}
