package io.github.openinspections.examples.benchmarks.shape;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionSchema;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and checks records whose lists and texts have n, 2n and 4n elements, alone and in pairs,
 * and prints those whose processor time grows faster than with the power 1.2. None should.
 */
public final class HostileTime {
  private static final double STEEP = 1.2;

  /** Shorter times say nothing about how they grow. */
  private static final double FEWEST_MS = 30;

  private static final int ATTEMPTS = 4;

  private final String schema = InspectionSchema.inspection();
  private final List<String> steep = new ArrayList<>();
  private long placed;
  private long tried;

  private HostileTime() {}

  /**
   * Runs the search.
   *
   * @param arguments the length n of lists and texts that are long alone (4,000), and of those that
   *     are long in pairs (1,000; 0 for no pairs)
   */
  public static void main(String[] arguments) throws IOException {
    int alone = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4_000;
    int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    HostileTime search = new HostileTime();
    search.run(alone, pairs);
    System.out.printf(
        Locale.ROOT,
        "%d shapes, %d of them steep; %d problems placed%n",
        search.tried,
        search.steep.size(),
        search.placed);
    System.exit(search.steep.isEmpty() ? 0 : 1);
  }

  private void run(int alone, int pairs) throws IOException {
    List<String> paths = List.copyOf(new ShapedRecord(schema, Map.of(), Filler.DIFFERENT).paths());
    for (Filler filler : Filler.values()) {
      for (String path : paths) {
        attempt(filler, List.of(path), alone);
      }
    }
    for (int i = 0; pairs > 0 && i < paths.size(); i++) {
      for (int k = i + 1; k < paths.size(); k++) {
        if (!paths.get(k).startsWith(paths.get(i) + "/")) {
          attempt(Filler.DIFFERENT, List.of(paths.get(i), paths.get(k)), pairs);
        }
      }
    }
  }

  private void attempt(Filler filler, List<String> paths, int length) throws IOException {
    tried++;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      double shorter = milliseconds(filler, paths, 2 * length);
      double longer = milliseconds(filler, paths, 4 * length);
      double power = Math.log(longer / shorter) / Math.log(2);
      least = Math.min(least, power);
      if (longer < FEWEST_MS || least <= STEEP) {
        return;
      }
    }
    String line = String.format(Locale.ROOT, "%.2f  %s  %s", least, filler, paths);
    steep.add(line);
    System.out.println(line);
  }

  private double milliseconds(Filler filler, List<String> paths, int length) throws IOException {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    paths.forEach(path -> lengths.put(path, length));
    byte[] record =
        new ShapedRecord(schema, lengths, filler).json().getBytes(StandardCharsets.UTF_8);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (InspectionDataset dataset = DatasetReader.json().open(record)) {
      for (Entry entry : dataset) {
        for (Problem problem : InspectionValidator.standard().validate(entry)) {
          placed += problem.position().isPresent() ? 1 : 0;
        }
      }
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }
}
