package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection that a row tells of: which columns make its id, and which do not speak of it. Most
 * rows tell of one. Immutable and thread-safe.
 *
 * @param ids the ways to make its id; the first counts of which every column says something, before
 *     it those without a number that a spreadsheet has rounded
 * @param without the columns that do not speak of it
 */
public record RowPart(List<RowId> ids, Set<String> without) {
  /** Copies the lists. */
  public RowPart {
    ids = List.copyOf(ids);
    without = Set.copyOf(without);
  }

  /** Returns an inspection of which all columns speak. */
  public static RowPart of(RowId id) {
    return new RowPart(List.of(id), Set.of());
  }

  /** Returns the same with another way to make the id, should the ones before fail. */
  public RowPart orId(RowId other) {
    List<RowId> more = new ArrayList<>(ids);
    more.add(other);
    return new RowPart(more, without);
  }

  /** Returns the same without some columns. */
  public RowPart without(String... columns) {
    return new RowPart(ids, Set.of(columns));
  }

  Optional<String> id(Row row) {
    return ids.stream()
        .filter(id -> id.isExact(row))
        .flatMap(id -> id.of(row).stream())
        .findFirst()
        .or(() -> ids.stream().flatMap(id -> id.of(row).stream()).findFirst());
  }
}
