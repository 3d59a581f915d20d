package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.benchmarks.data.GeneratedLines;
import io.github.openinspections.examples.benchmarks.data.GeneratedRecords;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The memory that a whole check holds after the last record, before the report is created: the heap
 * in use after a garbage collection, minus the heap in use before the check.
 */
final class LiveMemory {
  /** 200 MB for a million records. */
  private static final double MOST_BYTES = 200;

  private static final List<Integer> QUOTE_WORDS = List.of(1, GeneratedRecords.QUOTE_WORDS, 650);

  private LiveMemory() {}

  /**
   * Prints the size of a record in bytes, and the total number of bytes held.
   *
   * @param arguments the number of records, and the number of words in their quotes
   */
  public static void main(String[] arguments) throws IOException {
    long records = Long.parseLong(arguments[0]);
    int words = Integer.parseInt(arguments[1]);
    DatasetValidator validator = DatasetValidator.standard();
    pass(100, words, validator.begin(0)); // loads what stays in any case
    long before = inUse();
    PartialReport report = validator.begin(0);
    try {
      System.out.println(pass(records, words, report) / records);
      System.out.println(inUse() - before);
    } finally {
      Reference.reachabilityFence(report);
    }
  }

  private static long pass(long records, int words, PartialReport report) throws IOException {
    try (InputStream lines = new GeneratedLines(n -> GeneratedRecords.record(n, words), records);
        InspectionDataset dataset = DatasetReader.json().open(lines)) {
      for (Entry entry : dataset) {
        report.accept(entry);
      }
      report.end(dataset);
      return dataset.position().orElseThrow().offset().orElseThrow();
    }
  }

  private static long inUse() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  static void run(Effort effort, Consumer<Line> table) throws IOException {
    List<Double> perRecord = new ArrayList<>();
    for (int words : QUOTE_WORDS) {
      List<String> printed =
          FreshJvm.run(List.of("-Xmx512m"), LiveMemory.class, effort.records(), words)
              .lines()
              .toList();
      double live = Long.parseLong(printed.get(1));
      perRecord.add(live / effort.records());
      table.accept(
          new Line(
              String.format(
                  Locale.ROOT,
                  "live, %,d records of %s B / 200 B each",
                  effort.records(),
                  printed.get(0)),
              new Series(List.of(live / effort.records() / MOST_BYTES)),
              Goal.atMost(1),
              String.format(
                  Locale.ROOT, "%.1f MB, %.0f B per record", live / 1e6, live / effort.records())));
    }
    table.accept(
        new Line(
            "live, with the largest records / the smallest",
            new Series(List.of(perRecord.get(perRecord.size() - 1) / perRecord.get(0))),
            Goal.atMost(1.05),
            ""));
  }
}
