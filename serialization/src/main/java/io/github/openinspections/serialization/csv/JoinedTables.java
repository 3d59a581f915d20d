package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that a reader knows: the one that it reads, and those that it may meet below it. */
final class JoinedTables {
  /** So many known headers in one row are no coincidence. */
  private static final int SURE = 3;

  /** The one that is read comes first. */
  private final List<TableMapping> tables = new ArrayList<>();

  private final HeaderWords words;

  JoinedTables(TableMapping read, List<TableMapping> known) {
    tables.add(read);
    known.stream().filter(table -> table != read).forEach(tables::add);
    words =
        new HeaderWords(tables.stream().flatMap(table -> table.headers().keys().stream()).toList());
  }

  /** Returns the headers of all tables. */
  HeaderWords words() {
    return words;
  }

  /** Whether this is the table that is read. */
  boolean isRead(TableMapping table) {
    return table == tables.get(0);
  }

  /**
   * Returns the table whose header a row is: of those that it fits, the one that knows most of it.
   * Of three headers that are known none is a value by chance: such a row is a header even if a
   * required column has another name there, or if most of its columns are new.
   *
   * @param header words of the header in use, which are known too
   */
  Optional<TableMapping> of(List<String> cells, HeaderWords header) {
    if (!canBe(cells, header)) {
      return Optional.empty();
    }
    List<String> filled = cells.stream().filter(cell -> !HeaderNames.key(cell).isEmpty()).toList();
    if (filled.size() < 2) {
      return Optional.empty();
    }
    List<TableMapping> fitting = tables.stream().filter(table -> table.fits(cells)).toList();
    return closest(filled, header, fitting, false).or(() -> closest(filled, header, tables, true));
  }

  /**
   * Whether a row has as many known headers as are asked for below, by any table: a value in one of
   * its first columns is often a header of some table, and then all its cells would be looked up in
   * each.
   */
  private boolean canBe(List<String> cells, HeaderWords header) {
    int filled = 0;
    int known = 0;
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        filled++;
        known += isKnown(cell, header) ? 1 : 0;
        if (known == SURE) {
          return true;
        }
      }
    }
    return known * 2 > filled;
  }

  private boolean isKnown(String cell, HeaderWords header) {
    if (HeaderTemplate.canBe(cell)) {
      return true;
    }
    if (!words.canBe(cell) && !header.canBe(cell)) {
      return false;
    }
    String key = HeaderNames.key(cell);
    return words.has(key) || header.has(key);
  }

  private Optional<TableMapping> closest(
      List<String> cells, HeaderWords header, List<TableMapping> among, boolean sureAndMost) {
    return among.stream()
        .filter(
            table -> {
              long found = found(table, cells, header);
              boolean most = found * 2 > cells.size();
              return sureAndMost ? most && found >= SURE : most || found >= SURE;
            })
        .map(table -> new Close(table, table.closeness(cells)))
        .reduce((first, next) -> next.known > first.known ? next : first)
        .map(Close::table);
  }

  private record Close(TableMapping table, int known) {}

  private long found(TableMapping table, List<String> cells, HeaderWords header) {
    return cells.stream()
        .filter(cell -> table.knows(cell) || (isRead(table) && header.has(HeaderNames.key(cell))))
        .map(HeaderNames::key)
        .distinct()
        .count();
  }
}
