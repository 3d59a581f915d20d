package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a mapping by their headers; refuses a mapping that contradicts itself. A header is
 * compared as written, then by its letters and digits, then by its words, then without footnote
 * marks; a way in which it could be either of two columns does not count. A header of a template is
 * a column whose name is the template filled in.
 */
final class ColumnIndex {
  private final Map<String, Column> exact = new HashMap<>();
  private final Loose whole = new Loose();
  private final Loose spaced = new Loose();
  private final Loose withoutNotes = new Loose();
  private final Map<String, Column> templates = new HashMap<>();

  /** Columns by a key that two of them may share: then it means neither. */
  private static final class Loose {
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    void add(String key, Column column) {
      Column other = columns.putIfAbsent(key, column);
      if (other != null && !other.equals(column)) {
        shared.add(key);
      }
    }

    @Nullable Column find(String key) {
      return shared.contains(key) ? null : columns.get(key);
    }
  }

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
    if (HeaderTemplate.isTemplate(header)) {
      templates.put(HeaderTemplate.key(header), column);
    }
    Column other = exact.putIfAbsent(HeaderNames.exact(header), column);
    whole.add(HeaderNames.whole(header), column);
    spaced.add(HeaderNames.spaced(header), column);
    withoutNotes.add(HeaderNames.key(header), column);
    if (column.equals(other)) {
      throw new RefusedMapping(
          Phrase.of("header-twice")
              .with("mapping", mapping)
              .with("header", header)
              .with("column", column.name()));
    } else if (other != null) {
      throw new RefusedMapping(
          Phrase.of("header-of-two")
              .with("mapping", mapping)
              .with("header", header)
              .with("first", other.name())
              .with("second", column.name()));
    }
  }

  /** Returns the headers of all columns by their letters and digits, without footnote marks. */
  Set<String> keys() {
    return withoutNotes.columns.keySet();
  }

  /** Returns the column that a header means. */
  Optional<Column> find(String header) {
    @Nullable Column column = exact.get(HeaderNames.exact(header));
    if (column == null) {
      column = whole.find(HeaderNames.whole(header));
    }
    if (column == null) {
      column = spaced.find(HeaderNames.spaced(header));
    }
    if (column == null) {
      column = withoutNotes.find(HeaderNames.key(header));
    }
    return column == null ? ofTemplate(header) : Optional.of(column);
  }

  /** Whether a column that was found is one of those that a template describes. */
  boolean isOfTemplate(Column column) {
    return !templates.isEmpty() && !column.equals(exact.get(HeaderNames.exact(column.name())));
  }

  /** Returns the column of a year that a header means, if the mapping has a template for it. */
  private Optional<Column> ofTemplate(String header) {
    return templates.isEmpty()
        ? Optional.empty()
        : HeaderTemplate.keyOf(header)
            .flatMap(key -> Optional.ofNullable(templates.get(key)))
            .map(
                template ->
                    new Column(
                        HeaderTemplate.name(template.name(), header),
                        List.of(),
                        template.presence(),
                        template.binding()));
  }
}
