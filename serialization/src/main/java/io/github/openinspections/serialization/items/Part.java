package io.github.openinspections.serialization.items;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a cell.
 *
 * @param number the number or bullet before it, as printed
 * @param from where it begins
 * @param to where it ends
 */
record Part(@Nullable String number, int from, int to) {
  /** Returns the stretch without the white space at its ends. */
  Part stripped(String cell) {
    int start = Blanks.skip(cell, from, to);
    int end = to;
    while (end > start && Blanks.isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return new Part(number, start, end);
  }

  boolean isEmpty() {
    return from >= to;
  }
}
