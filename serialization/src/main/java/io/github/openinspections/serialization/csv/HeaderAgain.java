package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises the header in a row below it, where files were joined. */
final class HeaderAgain {
  /** Of so many filled cells at its beginning, a header has at least one known column. */
  private static final int LOOKED_AT = 3;

  private static final int LETTERS = 26;

  /** So many known headers in one row are no coincidence. */
  private static final int SURE = 3;

  private final TableMapping mapping;
  private final List<String> keys;
  private final Set<String> known;

  /** The first two letters of the known headers. */
  private final BitSet beginnings = new BitSet();

  /** Whether a known header begins with a digit. */
  private final boolean digits;

  HeaderAgain(TableMapping mapping, Header header) {
    this.mapping = mapping;
    this.keys =
        keys(header.bound().stream().map(Header.Bound::field).map(Header.Field::header).toList());
    this.known = new HashSet<>(keys);
    this.known.remove("");
    boolean digit = false;
    for (String key : known) {
      int first = letter(key.charAt(0));
      int second = key.length() > 1 ? letter(key.charAt(1)) : -1;
      if (first >= 0 && second >= 0) {
        beginnings.set(first * LETTERS + second);
      }
      digit |= Character.isDigit(key.charAt(0));
    }
    this.digits = digit;
  }

  /** Whether a row repeats the header, column by column. */
  boolean isSame(List<String> cells) {
    return keys(cells).equals(keys);
  }

  /**
   * Whether a row is a header with other columns, or in another order. Of three headers that are
   * known none is a value by chance: such a row is a header even if a required column has another
   * name there, or if most of its columns are new.
   */
  boolean isOther(List<String> cells) {
    List<String> others = keys(cells);
    long filled = others.stream().filter(key -> !key.isEmpty()).count();
    long found = cells.stream().filter(this::isKnown).map(HeaderNames::key).distinct().count();
    boolean most = found * 2 > filled;
    return filled >= 2
        && (most ? found >= SURE || mapping.fits(cells) : found >= SURE && mapping.fits(cells))
        && !others.equals(keys);
  }

  private boolean isKnown(String cell) {
    return !cell.isEmpty() && (known.contains(HeaderNames.key(cell)) || mapping.knows(cell));
  }

  /** Whether it is worth asking: nearly all rows are no header, and their first cells show it. */
  boolean canBe(List<String> cells) {
    int looked = 0;
    for (String cell : cells) {
      if (beginsLikeOne(cell) && known.contains(HeaderNames.key(cell))) {
        return true;
      }
      if (!cell.isEmpty() && ++looked == LOOKED_AT) {
        return false;
      }
    }
    return false;
  }

  /** Nearly all cells begin with two letters that no header begins with, or with a digit. */
  private boolean beginsLikeOne(String cell) {
    if (cell.length() < 2) {
      return !cell.isEmpty();
    }
    int first = letter(cell.charAt(0));
    int second = letter(cell.charAt(1));
    if (first >= 0 && second >= 0) {
      return beginnings.get(first * LETTERS + second);
    }
    return digits || !Character.isDigit(cell.charAt(0));
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
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
