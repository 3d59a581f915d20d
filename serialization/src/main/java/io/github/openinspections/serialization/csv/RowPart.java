package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection that a row describes: the columns that make its id, and the columns that are about
 * another inspection. Most rows describe one. Immutable and thread-safe.
 *
 * @param ids the ways to make its id, in order of preference: the first whose columns all have a
 *     value, preferably without a number that a spreadsheet has rounded
 * @param without the columns that are about another inspection
 */
public record RowPart(List<RowId> ids, Set<String> without) {
  /** Copies the lists. */
  public RowPart {
    ids = List.copyOf(ids);
    without = Set.copyOf(without);
  }

  /** Returns an inspection that all columns are about. */
  public static RowPart of(RowId id) {
    return new RowPart(List.of(id), Set.of());
  }

  /** Returns the same with another way to make the id, for rows where the earlier ones fail. */
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
