package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures how the time grows with the data: ten times the records should take ten times as long.
 * Sizes take turns, so that a busy machine slows all of them; the median of the turns counts.
 */
public final class Growth {
  private static final int TURNS = 5;
  private static final int FACTOR = 10;

  private Growth() {}

  /**
   * Runs.
   *
   * @param arguments the smaller number of records; 10,000 if it is not given
   */
  public static void main(String[] arguments) throws IOException {
    long records = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000;
    Path folder = Files.createTempDirectory("growth");
    Path small = folder.resolve("small.ndjson");
    Path large = folder.resolve("large.ndjson");
    try {
      GeneratedFile.write(small, records);
      GeneratedFile.write(large, FACTOR * records);
      compare("read", small, large, Measured::read);
      compare("check", small, large, file -> Measured.check(file, 1));
    } finally {
      Files.deleteIfExists(small);
      Files.deleteIfExists(large);
      Files.deleteIfExists(folder);
    }
  }

  /** Something that is measured. */
  @FunctionalInterface
  private interface Task {
    Measured run(Path file) throws IOException;
  }

  private static void compare(String name, Path small, Path large, Task task) throws IOException {
    task.run(small); // for the compiler
    List<Long> ofSmall = new ArrayList<>();
    List<Long> ofLarge = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      // As many records in each turn: a short run would also measure the machine's start.
      long few = 0;
      for (int j = 0; j < FACTOR; j++) {
        few += task.run(small).millis();
      }
      ofSmall.add(few);
      ofLarge.add(task.run(large).millis());
    }
    double ratio = (double) FACTOR * median(ofLarge) / median(ofSmall);
    System.out.printf(
        "%s: %d ms for %d small files %s, %d ms for one %d times as large %s: %.2f times%n",
        name, median(ofSmall), FACTOR, ofSmall, median(ofLarge), FACTOR, ofLarge, ratio);
  }

  private static long median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
