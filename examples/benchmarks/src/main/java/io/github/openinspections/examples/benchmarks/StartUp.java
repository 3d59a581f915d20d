package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The time from the start of a program to its first checked record, including class loading. */
final class StartUp {
  private static final double MOST_MILLIS = 250;
  private static final int FORKS = 9;

  private StartUp() {}

  static void run(Effort effort, Path folder, Consumer<Line> table) throws IOException {
    Path record = folder.resolve("first.json");
    Files.write(record, Corpus.clean(1).lines());
    List<Double> ours = new ArrayList<>();
    List<Double> tokens = new ArrayList<>();
    for (int i = 0; i < (effort.forks() == 0 ? 1 : FORKS); i++) {
      ours.add(millis(record));
      tokens.add(millis(record, "tokens"));
    }
    Files.delete(record);
    Series taken = new Series(ours);
    String detail = String.format(Locale.ROOT, "%.0f ms", taken.median());
    table.accept(
        new Line(
            "start-up to the first checked record / 250 ms",
            new Series(ours.stream().map(m -> m / MOST_MILLIS).toList()),
            Goal.atMost(1),
            detail));
    table.accept(
        new Line(
            "start-up / to the first record's tokens",
            taken.over(new Series(tokens)),
            Goal.NONE,
            detail + String.format(Locale.ROOT, " / %.0f ms", new Series(tokens).median())));
  }

  private static double millis(Object... arguments) throws IOException {
    return Long.parseLong(FreshJvm.run(List.of(), FirstRecord.class, arguments)) / 1e6;
  }
}
