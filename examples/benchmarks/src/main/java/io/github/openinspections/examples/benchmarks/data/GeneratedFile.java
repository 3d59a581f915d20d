package io.github.openinspections.examples.benchmarks.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes {@link GeneratedRecords} as NDJSON. */
public final class GeneratedFile {
  private GeneratedFile() {}

  /**
   * Writes a file.
   *
   * @param arguments the file and its number of records
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
  }

  /** Writes a file with the given number of records, overwriting an existing one. */
  public static void write(Path file, long records) throws IOException {
    try (InputStream lines = new GeneratedLines(GeneratedRecords::record, records)) {
      Files.copy(lines, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
