package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.file.Path;

/** Checks one file in a JVM that has just started, and prints how many of its records are valid. */
final class FirstFile {
  private FirstFile() {}

  /**
   * Runs the check.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws IOException {
    try (InspectionDataset dataset = DatasetReader.json().open(Path.of(arguments[0]))) {
      System.out.println(DatasetValidator.standard().validate(dataset).records().valid());
    }
  }
}
