package io.github.openinspections.serialization.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headers that a mapping knows: which of its columns they mean, which it lacks. Immutable. */
final class KnownHeaders {
  private final List<Column> columns;
  private final ColumnIndex index;

  private KnownHeaders(List<Column> columns, ColumnIndex index) {
    this.columns = columns;
    this.index = index;
  }

  /**
   * Returns the headers of a mapping with a name.
   *
   * @param described the inspections that its rows can describe
   * @throws IllegalStateException if they contradict each other; the message says how
   */
  static KnownHeaders of(String mapping, List<Column> stated, List<RowPart> described) {
    List<Column> columns = List.copyOf(stated);
    return new KnownHeaders(columns, MappingChecks.check(mapping, columns, described));
  }

  /** Returns all columns, in the order of the documentation. */
  List<Column> columns() {
    return columns;
  }

  /** Returns the column that a header means. */
  Optional<Column> find(String header) {
    return index.find(header);
  }

  /** Whether a column that was found by its header is one of those that a template describes. */
  boolean isOfTemplate(Column column) {
    return index.isOfTemplate(column);
  }

  /** Returns what is compared of all headers. */
  Set<String> keys() {
    return index.keys();
  }

  /** Returns the names of the required columns that a row lacks to be the header of this table. */
  List<String> missing(List<String> headers) {
    Set<Column> found = new HashSet<>();
    headers.forEach(header -> find(header).ifPresent(found::add));
    return columns.stream()
        .filter(column -> column.isRequired() && !found.contains(column))
        .map(Column::name)
        .toList();
  }

  /** Returns the number of known headers minus the number of unknown ones. */
  int closeness(List<String> headers) {
    return headers.stream()
        .filter(header -> !HeaderNames.key(header).isEmpty())
        .mapToInt(header -> find(header).isPresent() ? 1 : -1)
        .sum();
  }
}
