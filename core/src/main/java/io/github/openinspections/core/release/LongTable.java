package io.github.openinspections.core.release;

import io.github.openinspections.core.text.TextHash;
import java.io.Serializable;
import java.util.Arrays;

/** Numbers by number: an open hash table without objects. Not thread-safe. */
final class LongTable implements Serializable {
  /** No value; values are not negative. */
  static final long NONE = -1;

  private long[] keys = new long[16];
  private long[] values = new long[16];
  private int size;

  LongTable() {
    Arrays.fill(values, NONE);
  }

  int size() {
    return size;
  }

  long get(long key) {
    return values[slot(key)];
  }

  void put(long key, long value) {
    int slot = slot(key);
    if (values[slot] == NONE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 4L > values.length * 3L) {
      grow();
    }
  }

  boolean sharesKey(LongTable other) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != NONE && other.get(keys[i]) != NONE) {
        return true;
      }
    }
    return false;
  }

  private int slot(long key) {
    int slot = (int) TextHash.mix(key) & (values.length - 1);
    while (values[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (values.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new long[2 * oldKeys.length];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
