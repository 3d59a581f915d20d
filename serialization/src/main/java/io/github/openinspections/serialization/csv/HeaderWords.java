package io.github.openinspections.serialization.csv;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Some headers by their keys; nearly all other cells are recognised without making a key. */
final class HeaderWords {
  private static final int LETTERS = 26;

  private final Set<String> keys;

  /** The first two letters of the headers. */
  private final BitSet beginnings = new BitSet();

  /** The first two letters of headers that go on with a digit, as identifiers do. */
  private final BitSet numbered = new BitSet();

  /** Whether a header begins with a digit. */
  private final boolean digits;

  HeaderWords(Collection<String> headers) {
    this.keys = new HashSet<>(headers);
    this.keys.remove("");
    boolean digit = false;
    for (String key : keys) {
      int first = letter(key.charAt(0));
      int second = key.length() > 1 ? letter(key.charAt(1)) : -1;
      if (first >= 0 && second >= 0) {
        beginnings.set(first * LETTERS + second);
        if (key.length() > 2 && isDigit(key.charAt(2))) {
          numbered.set(first * LETTERS + second);
        }
      }
      digit |= Character.isDigit(key.charAt(0));
    }
    this.digits = digit;
  }

  boolean has(String key) {
    return keys.contains(key);
  }

  /** Nearly all cells begin with two letters that no header begins with, or with a digit. */
  boolean canBe(String cell) {
    if (cell.length() < 2) {
      return !cell.isEmpty();
    }
    int first = letter(cell.charAt(0));
    int second = letter(cell.charAt(1));
    if (first >= 0 && second >= 0) {
      boolean digit = cell.length() > 2 && isDigit(cell.charAt(2));
      return (digit ? numbered : beginnings).get(first * LETTERS + second);
    }
    return digits || !Character.isDigit(cell.charAt(0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }
}
