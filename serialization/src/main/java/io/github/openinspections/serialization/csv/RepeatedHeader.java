package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises a header in a row below the header in use, where files were joined. */
final class RepeatedHeader {
  /** Of so many filled cells at its beginning, a header has at least one known column. */
  private static final int LOOKED_AT = 3;

  private static final int OTHERS = 64;

  /** A longer cell is not kept. */
  private static final int LONGEST = 100;

  private final JoinedTables tables;
  private final Header header;
  private final List<String> keys;
  private final HeaderWords words;

  /** Some cells that are no header, by their hash: the first columns of a table repeat words. */
  private final @Nullable String[] others = new String[OTHERS];

  RepeatedHeader(JoinedTables tables, Header header) {
    this.tables = tables;
    this.header = header;
    this.keys =
        keys(header.bound().stream().map(Header.Bound::field).map(Header.Field::header).toList());
    this.words = new HeaderWords(keys);
  }

  /** Whether a row repeats the header, column by column, and states no other order of dates. */
  boolean isSame(List<String> cells) {
    return keys(cells).equals(keys)
        && header.dates().isAlso(DateHint.stated(header.bound(), cells));
  }

  /** Returns the table of which a row is a header, with other columns or in another order. */
  Optional<TableMapping> other(List<String> cells) {
    return tables.of(cells, words);
  }

  /** Whether a header is one of the table that is read. */
  boolean isOfThis(TableMapping table) {
    return tables.isRead(table);
  }

  /** Whether it is worth asking: nearly all rows are no header, and their first cells show it. */
  boolean canBe(List<String> cells) {
    int looked = 0;
    for (String cell : cells) {
      if (canBe(cell)) {
        return true;
      }
      if (!cell.isEmpty() && ++looked == LOOKED_AT) {
        return false;
      }
    }
    return false;
  }

  private boolean canBe(String cell) {
    if (!words.canBe(cell) && !tables.words().canBe(cell)) {
      return false;
    }
    int slot = cell.hashCode() & (OTHERS - 1);
    if (cell.equals(others[slot])) {
      return false;
    }
    String key = HeaderNames.key(cell);
    boolean header = words.has(key) || tables.words().has(key);
    if (!header && cell.length() <= LONGEST) {
      others[slot] = cell;
    }
    return header;
  }

  /** Whether another header has no column that this one does not have. */
  boolean hasAll(Header other) {
    return other.bound().stream()
        .allMatch(bound -> words.has(HeaderNames.key(bound.field().header())));
  }

  private static List<String> keys(List<String> cells) {
    List<String> keys = new ArrayList<>(cells.stream().map(HeaderNames::key).toList());
    while (!keys.isEmpty() && keys.get(keys.size() - 1).isEmpty()) {
      keys.remove(keys.size() - 1);
    }
    return keys;
  }
}
