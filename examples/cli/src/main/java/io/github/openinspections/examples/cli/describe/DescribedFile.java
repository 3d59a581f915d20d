package io.github.openinspections.examples.cli.describe;

import java.util.Optional;

/**
 * What is known of a file of a data set.
 *
 * @param name its name without its folder
 * @param bytes its bytes
 * @param mediaType its media type without a compression
 * @param schema the schema that it conforms to
 */
public record DescribedFile(
    Optional<String> name, FileBytes bytes, Optional<String> mediaType, Optional<String> schema) {
  /** Returns a file of a folder of tables: a table, or the description of all of them. */
  public static DescribedFile ofTables(String name, FileBytes bytes) {
    String type = name.endsWith(".json") ? "application/csvm+json" : "text/csv";
    return new DescribedFile(Optional.of(name), bytes, Optional.of(type), Optional.empty());
  }

  boolean compressed() {
    return bytes.wrapping() == FileBytes.Wrapping.GZIP;
  }
}
