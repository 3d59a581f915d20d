package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;

/** Writes {@link GeneratedRecords} as NDJSON. */
public final class GeneratedFile {
  private GeneratedFile() {}

  /**
   * Writes a file.
   *
   * @param arguments the file, and how many records it should have
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
  }

  static void write(Path file, long records) throws IOException {
    Iterable<Inspection> all = () -> records(records);
    DatasetWriter.json(Layout.NDJSON).write(all, file);
  }

  private static Iterator<Inspection> records(long count) {
    return LongStream.range(0, count).mapToObj(GeneratedRecords::record).iterator();
  }
}
