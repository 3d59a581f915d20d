package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns of a mapping the headers of a table mean. Two headers may mean the same column. */
final class Claims {
  private record Claim(int first, int count) {}

  private final List<Optional<Column>> columns = new ArrayList<>();
  private final Map<Column, Claim> claims = new HashMap<>();

  private Claims() {}

  static Claims of(TableMapping mapping, List<String> headers) {
    Claims claims = new Claims();
    headers.forEach(header -> claims.add(mapping.columnOf(header)));
    return claims;
  }

  private void add(Optional<Column> column) {
    int index = columns.size();
    columns.add(column);
    column.ifPresent(
        one ->
            claims.merge(
                one, new Claim(index, 1), (had, more) -> new Claim(had.first, had.count + 1)));
  }

  /** Returns the column that a header means, by the index of the header. */
  Optional<Column> column(int index) {
    return columns.get(index);
  }

  /** Whether one header means the column, and no other. */
  boolean isAlone(Column column) {
    return Optional.ofNullable(claims.get(column)).filter(claim -> claim.count == 1).isPresent();
  }

  /** Returns the index of the first header that means a column, -1 without one. */
  int first(Column column) {
    return Optional.ofNullable(claims.get(column)).map(Claim::first).orElse(-1);
  }
}
