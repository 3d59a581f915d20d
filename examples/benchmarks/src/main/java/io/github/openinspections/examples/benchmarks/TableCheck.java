package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.benchmarks.data.GeneratedRegister;
import io.github.openinspections.examples.benchmarks.data.GeneratedTable;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
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
  private static final int BYTES_A_TURN = 5_000_000;
  private static final DatasetReader READER = DatasetReader.csv(ReadOptions.DEFAULT);

  private TableCheck() {}

  /**
   * Runs the comparison.
   *
   * @param folder more tables, each repeated until it is large; those without a mapping are skipped
   */
  static void run(Effort effort, Optional<Path> folder, Consumer<Line> table) throws IOException {
    lines("generated table", effort, GeneratedTable.of(5000), table);
    lines("generated register", effort, GeneratedRegister.of(2000), table);
    if (folder.isPresent()) {
      for (Path file : tables(folder.get())) {
        lines(file.getFileName().toString(), effort, Files.readAllBytes(file), table);
      }
    }
  }

  /** Returns the tables of a folder. */
  static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static void lines(String name, Effort effort, byte[] bytes, Consumer<Line> table)
      throws IOException {
    long records = check(bytes);
    if (records > 0) {
      table.accept(line("read / cells  " + name, effort, bytes, TableCheck::read, records));
      table.accept(line("check / cells  " + name, effort, bytes, TableCheck::check, records));
    }
  }

  private static Line line(String name, Effort effort, byte[] bytes, Pass pass, long records)
      throws IOException {
    int times = effort.turns() == 1 ? 1 : Math.max(1, BYTES_A_TURN / bytes.length);
    long cells = TableCells.length(bytes);
    Turns turns =
        Turns.of(
            effort,
            0,
            () -> repeat(times, bytes, TableCells::length) - times * cells,
            () -> repeat(times, bytes, pass) - times * records);
    return new Line(
        name,
        turns.second().over(turns.first()),
        GOAL,
        String.format(
            Locale.ROOT,
            "%d records, %.1f µs / %.1f µs each",
            records,
            1000 * turns.second().median() / times / records,
            1000 * turns.first().median() / times / records));
  }

  /** A way to process a table. */
  @FunctionalInterface
  private interface Pass {
    long over(byte[] table) throws IOException;
  }

  private static long repeat(int times, byte[] table, Pass pass) throws IOException {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += pass.over(table);
    }
    return sum;
  }

  private static long read(byte[] table) throws IOException {
    long records = 0;
    try (InspectionDataset dataset = READER.open(table)) {
      for (Entry entry : dataset) {
        records = entry.number();
      }
    }
    return records;
  }

  private static long check(byte[] table) throws IOException {
    try (InspectionDataset dataset = READER.open(table)) {
      ValidationReport report = DatasetValidator.standard().validate(dataset);
      return report.records().read();
    }
  }
}
