package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a mapping by their headers; refuses a mapping that contradicts itself. */
final class ColumnIndex {
  private final Map<String, Column> byKey = new HashMap<>();

  private ColumnIndex() {}

  /**
   * Indexes the columns of a mapping.
   *
   * @throws IllegalStateException if a header appears twice
   */
  static ColumnIndex of(String mapping, List<Column> columns) {
    ColumnIndex index = new ColumnIndex();
    for (Column column : columns) {
      Stream.concat(Stream.of(column.name()), column.aliases().stream())
          .forEach(header -> index.add(mapping, column, header));
    }
    return index;
  }

  private void add(String mapping, Column column, String header) {
    Column other = byKey.putIfAbsent(HeaderNames.key(header), column);
    if (column.equals(other)) {
      throw new IllegalStateException(
          "The mapping "
              + mapping
              + " lists the header \""
              + header
              + "\" twice for the column \""
              + column.name()
              + '"');
    } else if (other != null) {
      throw new IllegalStateException(
          "The mapping "
              + mapping
              + " has the header \""
              + header
              + "\" twice: for the column \""
              + other.name()
              + "\" and for the column \""
              + column.name()
              + '"');
    }
  }

  /** Returns the column that has a header, given by {@link HeaderNames#key}. */
  Optional<Column> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
