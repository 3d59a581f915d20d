package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns of a mapping the headers of a table mean. Two headers may mean the same column:
 * then neither is read. Of different names for the inspected body, the first that the mapping lists
 * is read: "Setting name" is more exact than "Provider name".
 */
final class Claims {
  /**
   * The headers that mean a column.
   *
   * @param first the index of the first one, or of the one that is preferred
   * @param rank its place among the names of the column, 0 if no name is preferred
   * @param alone whether no other has this rank
   */
  private record Claim(int first, int rank, boolean alone) {
    Claim and(Claim next) {
      return rank == next.rank ? new Claim(first, rank, false) : rank < next.rank ? this : next;
    }
  }

  private final List<Optional<Column>> columns = new ArrayList<>();
  private final Map<Column, Claim> claims = new HashMap<>();
  private final TemplateGroups groups = new TemplateGroups();
  private final Set<Integer> beyond = new HashSet<>();

  private Claims() {}

  static Claims of(TableMapping mapping, List<String> headers) {
    Claims claims = new Claims();
    KnownHeaders known = mapping.headers();
    for (String header : headers) {
      Optional<Column> column = known.find(header);
      claims.add(header, column.filter(one -> claims.isReadOf(known, one, header)));
    }
    return claims;
  }

  private boolean isReadOf(KnownHeaders known, Column column, String header) {
    int index = columns.size();
    boolean read = !known.isOfTemplate(column) || groups.isRead(header, index);
    if (!read) {
      beyond.add(index);
    }
    return read;
  }

  private void add(String header, Optional<Column> column) {
    int index = columns.size();
    columns.add(column);
    column.ifPresent(
        one -> claims.merge(one, new Claim(index, rank(header, one), true), Claim::and));
  }

  private static int rank(String header, Column column) {
    if (!column.binding().becomes().equals(NameColumns.INSPECTED)) {
      return 0;
    }
    String key = HeaderNames.key(header);
    List<String> names =
        Stream.concat(Stream.of(column.name()), column.aliases().stream())
            .map(HeaderNames::key)
            .toList();
    return names.indexOf(key);
  }

  /** Returns the column that a header means, by the index of the header. */
  Optional<Column> column(int index) {
    return columns.get(index);
  }

  /** Whether a header is of a group that is not read, because the table has too many. */
  boolean isBeyond(int index) {
    return beyond.contains(index);
  }

  /** Returns the groups of columns that templates find. */
  TemplateGroups groups() {
    return groups;
  }

  /** Returns the column that is read below a header, by the index of the header. */
  Optional<Column> read(int index) {
    return columns.get(index).filter(column -> isAlone(column) && first(column) == index);
  }

  /** Whether one header for the column is read. */
  boolean isAlone(Column column) {
    return Optional.ofNullable(claims.get(column)).filter(Claim::alone).isPresent();
  }

  /** Returns the index of the first or preferred header for a column, -1 without one. */
  int first(Column column) {
    return Optional.ofNullable(claims.get(column)).map(Claim::first).orElse(-1);
  }
}
