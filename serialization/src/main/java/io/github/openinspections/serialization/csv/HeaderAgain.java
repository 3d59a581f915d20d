package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises the header in a row below it, where files were joined. */
final class HeaderAgain {
  /** Of so many filled cells at its beginning, a header has at least one known column. */
  private static final int LOOKED_AT = 3;

  private final TableMapping mapping;
  private final List<String> keys;
  private final Set<String> known;

  HeaderAgain(TableMapping mapping, Header header) {
    this.mapping = mapping;
    this.keys =
        keys(header.bound().stream().map(Header.Bound::field).map(Header.Field::header).toList());
    this.known = new HashSet<>(keys);
  }

  /** Whether a row repeats the header, column by column. */
  boolean isSame(List<String> cells) {
    return canBe(cells) && keys(cells).equals(keys);
  }

  /** Whether a row is a header of this mapping with other columns, or in another order. */
  boolean isOther(List<String> cells) {
    if (!canBe(cells)) {
      return false;
    }
    List<String> others = keys(cells);
    return others.size() >= 2
        && others.stream().filter(known::contains).count() * 2 > others.size()
        && mapping.fits(cells)
        && !others.equals(keys);
  }

  /** Nearly all rows are no header, and their first cells show it. */
  private boolean canBe(List<String> cells) {
    int looked = 0;
    for (String cell : cells) {
      if (!cell.isEmpty() && known.contains(HeaderNames.key(cell))) {
        return true;
      }
      if (!cell.isEmpty() && ++looked == LOOKED_AT) {
        return false;
      }
    }
    return false;
  }

  /** Whether another header has no column that this one does not have. */
  boolean hasAll(Header other) {
    return other.bound().stream()
        .allMatch(bound -> known.contains(HeaderNames.key(bound.field().header())));
  }

  private static List<String> keys(List<String> cells) {
    List<String> keys = new ArrayList<>(cells.stream().map(HeaderNames::key).toList());
    while (!keys.isEmpty() && keys.get(keys.size() - 1).isEmpty()) {
      keys.remove(keys.size() - 1);
    }
    return keys;
  }
}
