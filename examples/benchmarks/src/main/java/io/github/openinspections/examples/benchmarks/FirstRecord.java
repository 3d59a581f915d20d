package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Checks one record in a JVM that has just started, and prints the time in nanoseconds. */
final class FirstRecord {
  private FirstRecord() {}

  /**
   * Runs the check.
   *
   * @param arguments a file with a record without problems, and {@code tokens} to read only
   *     Jackson's tokens
   */
  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    Path file = Path.of(arguments[0]);
    boolean right = arguments.length > 1 ? tokens(file) > 0 : isClean(file);
    long nanos = System.nanoTime() - begun;
    if (!right) {
      throw new IllegalStateException("not clean");
    }
    System.out.println(nanos);
  }

  private static boolean isClean(Path file) throws IOException {
    Entry entry = InspectionReader.json().read(file);
    return entry.inspection().isPresent()
        && InspectionValidator.standard().validate(entry).isEmpty();
  }

  private static int tokens(Path file) throws IOException {
    int count = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }
}
