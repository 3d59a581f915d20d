package io.github.openinspections.examples.benchmarks.shape;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionSchema;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Reads, checks and compares records whose lists and texts have 2n and 4n elements, alone and in
 * pairs, and as many records, and prints those whose processor time grows too fast ({@link
 * Filler#steep}). None should.
 */
public final class HostileTime {
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
    List<String> paths =
        List.copyOf(new ShapedRecord(schema, Map.of(), Filler.DIFFERENT, 0).paths());
    for (Filler filler : Filler.values()) {
      attempt(filler, "in every record", count -> records(filler, count), alone);
      for (String path : paths) {
        attempt(filler, path, length -> record(filler, Map.of(path, length)), alone);
      }
    }
    for (int i = 0; pairs > 0 && i < paths.size(); i++) {
      for (int k = i + 1; k < paths.size(); k++) {
        String one = paths.get(i);
        String other = paths.get(k);
        if (!other.startsWith(one + "/")) {
          attempt(
              Filler.DIFFERENT,
              one + " " + other,
              length -> record(Filler.DIFFERENT, Map.of(one, length, other, length)),
              pairs);
        }
      }
    }
  }

  private byte[] record(Filler filler, Map<String, Integer> lengths) {
    return new ShapedRecord(schema, lengths, filler, 0).json().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] records(Filler filler, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(new ShapedRecord(schema, Map.of(), filler, i).json()).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attempt(Filler filler, String shape, IntFunction<byte[]> file, int length)
      throws IOException {
    tried++;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      double shorter = milliseconds(file, 2 * length);
      double longer = milliseconds(file, 4 * length);
      least = Math.min(least, Math.log(longer / shorter) / Math.log(2));
      if (longer < FEWEST_MS || least <= filler.steep()) {
        return;
      }
    }
    String line = String.format(Locale.ROOT, "%.2f  %s %s", least, filler, shape);
    steep.add(line);
    System.out.println(line);
  }

  /** Reads a file, checks it, and compares it with one in which something is gone. */
  private double milliseconds(IntFunction<byte[]> files, int length) throws IOException {
    byte[] file = files.apply(length);
    byte[] less = files.apply(length - 1);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (InspectionDataset dataset = read(file)) {
      for (Entry entry : dataset) {
        for (Problem problem : InspectionValidator.standard().validate(entry)) {
          placed += problem.position().isPresent() ? 1 : 0;
        }
      }
    }
    try (InspectionDataset dataset = read(file)) {
      DatasetValidator.standard().validate(dataset);
    }
    ReleaseComparison.of(() -> read(file), () -> read(less));
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static InspectionDataset read(byte[] file) {
    return DatasetReader.json().open(file);
  }
}
