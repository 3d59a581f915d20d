package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.nio.file.Path;

/** Checks one record in a JVM that has just begun, and prints how many nanoseconds that took. */
final class FirstRecord {
  private FirstRecord() {}

  /**
   * Runs.
   *
   * @param arguments a file with a record that has no problem
   */
  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    Entry entry = InspectionReader.json().read(Path.of(arguments[0]));
    boolean clean = InspectionValidator.standard().validate(entry).isEmpty();
    long nanos = System.nanoTime() - begun;
    if (!clean || entry.inspection().isEmpty()) {
      throw new IllegalStateException("not clean: " + entry);
    }
    System.out.println(nanos);
  }
}
