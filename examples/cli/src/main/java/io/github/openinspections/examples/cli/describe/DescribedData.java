package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a data set from reading it.
 *
 * @param said what it says about itself
 * @param contents what its records cover
 * @param whole whether all of it could be read
 * @param files its files: one, or those of a folder
 */
public record DescribedData(
    DatasetDescription said, Contents contents, boolean whole, List<DescribedFile> files) {
  /** Not registered with IANA, so it has no address. */
  static final String LINES = "application/x-ndjson";

  /**
   * Returns a data set that is one file.
   *
   * @param name the name of the file without its folder
   * @param table whether it is a table
   * @param lines whether it has one record per line
   */
  public DescribedData file(Optional<String> name, FileBytes bytes, boolean table, boolean lines) {
    Optional<String> type =
        bytes.mediaType().or(() -> table ? Optional.of("text/csv") : jsonType(lines));
    DescribedFile file = new DescribedFile(name, bytes, type, schema(bytes, table, lines));
    return new DescribedData(said, contents, whole, List.of(file));
  }

  /** None of a file in which nothing could be read. */
  private Optional<String> jsonType(boolean lines) {
    if (!whole && contents.records() == 0) {
      return Optional.empty();
    }
    return Optional.of(lines && contents.records() > 1 ? LINES : "application/json");
  }

  /** The schema that all of the file or each of its lines conforms to; none if it has errors. */
  private Optional<String> schema(FileBytes bytes, boolean table, boolean lines) {
    if (table || !whole) {
      return Optional.empty();
    }
    return Optional.of(
        "urn:openinspections:1:" + (lines || isOneRecord(bytes) ? "inspection" : "dataset"));
  }

  private boolean isOneRecord(FileBytes bytes) {
    return contents
        .start()
        .map(Position::offset)
        .filter(offset -> offset.isPresent() && offset.getAsLong() <= bytes.blank())
        .isPresent();
  }
}
