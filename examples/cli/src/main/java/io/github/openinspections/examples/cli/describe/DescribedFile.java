package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.problem.Position;
import java.util.Optional;

/**
 * What is known of the file of a data set.
 *
 * @param name its name without its folder
 * @param bytes its bytes
 * @param said what it says about itself
 * @param contents what its records cover
 * @param table whether it is a table
 * @param lines whether it has one record per line
 * @param whole whether all of it could be read
 */
public record DescribedFile(
    Optional<String> name,
    FileBytes bytes,
    DatasetDescription said,
    Contents contents,
    boolean table,
    boolean lines,
    boolean whole) {
  /** Not registered with IANA, so it has no address. */
  static final String LINES = "application/x-ndjson";

  boolean compressed() {
    return bytes.wrapping() == FileBytes.Wrapping.GZIP;
  }

  /** The media type without the compression; none of a file in which nothing could be read. */
  Optional<String> mediaType() {
    return switch (bytes.wrapping()) {
      case XLSX -> Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      case ODS -> Optional.of("application/vnd.oasis.opendocument.spreadsheet");
      case NONE, GZIP -> textType();
    };
  }

  private Optional<String> textType() {
    if (table) {
      return Optional.of("text/csv");
    }
    if (!whole && contents.records() == 0) {
      return Optional.empty();
    }
    return Optional.of(lines && contents.records() > 1 ? LINES : "application/json");
  }

  /** The schema that all of the file or each of its lines conforms to; none if it has errors. */
  Optional<String> schema() {
    if (table || !whole) {
      return Optional.empty();
    }
    return Optional.of(
        "urn:openinspections:1:" + (lines || isOneRecord() ? "inspection" : "dataset"));
  }

  private boolean isOneRecord() {
    return contents
        .start()
        .map(Position::offset)
        .filter(offset -> offset.isPresent() && offset.getAsLong() <= bytes.blank())
        .isPresent();
  }
}
