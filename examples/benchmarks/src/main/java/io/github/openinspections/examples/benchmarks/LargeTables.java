package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedChildcare;
import io.github.openinspections.examples.benchmarks.data.GeneratedRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The processor time in which whole tables, as large as those published, are checked. */
final class LargeTables {
  private static final List<String> HEAP = List.of("-Xmx256m");
  private static final double MOST_SECONDS = 20;

  private LargeTables() {}

  static void run(Effort effort, Path folder, Consumer<Line> table) throws IOException {
    int times = effort.forks() == 0 ? 100 : 1;
    int services = 14_000 / times;
    int providers = 70_000 / times;
    table.accept(
        line(effort, folder, "register", GeneratedRegister.of(services), services, 2L * services));
    table.accept(
        line(effort, folder, "childcare", GeneratedChildcare.of(providers), providers, providers));
  }

  private static Line line(
      Effort effort, Path folder, String name, byte[] bytes, int rows, long records)
      throws IOException {
    Path file = Files.write(folder.resolve("table.csv"), bytes);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < effort.turns(); i++) {
      double millis = FreshJvm.millis(HEAP, records, LargeTable.class, file);
      ratios.add(millis / 1000 / MOST_SECONDS);
    }
    Files.delete(file);
    Series series = new Series(ratios);
    return new Line(
        String.format(Locale.ROOT, "check %s of %,d rows, -Xmx256m / 20 s", name, rows),
        series,
        Goal.atMost(1),
        String.format(
            Locale.ROOT,
            "%,d records, %.1f s of processor time",
            records,
            series.median() * MOST_SECONDS));
  }
}
