package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.text.TextHash;
import java.util.Arrays;

/** The first row of each key: an open hash table of primitives. */
final class FirstRows {
  static final int NONE = -1;

  private long[] keys = new long[16];
  private int[] rows = new int[16];
  private int size;

  FirstRows() {
    Arrays.fill(rows, NONE);
  }

  /** Returns the first row with a key: the given one if there was none before. */
  int putIfAbsent(long key, int row) {
    int slot = slot(key);
    if (rows[slot] == NONE) {
      keys[slot] = key;
      rows[slot] = row;
      if (++size * 4L > rows.length * 3L) {
        grow();
      }
      return row;
    }
    return rows[slot];
  }

  int get(long key) {
    return rows[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) TextHash.mix(key) & (rows.length - 1);
    while (rows[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[2 * oldRows.length];
    rows = new int[2 * oldRows.length];
    Arrays.fill(rows, NONE);
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
