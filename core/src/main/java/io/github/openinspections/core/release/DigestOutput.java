package io.github.openinspections.core.release;

import io.github.openinspections.core.time.PartialDate;
import java.util.Arrays;

/**
 * Writes digests, one after the other, for {@link DigestInput} to read in the same order. Not
 * thread-safe.
 */
final class DigestOutput {
  private byte[] bytes = new byte[128];
  private int size;

  int size() {
    return size;
  }

  /** Forgets what was written after a size; what is written next comes there. */
  void cut(int to) {
    size = to;
  }

  /** Leaves room, for what is known only at the end. */
  void leave(int room) {
    for (int i = 0; i < room; i++) {
      put(0);
    }
  }

  /** Writes a number that is not negative; small ones take one byte. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      put((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** Writes the lowest bytes of a hash. */
  void hash(long hash, int width) {
    for (int i = 0; i < width; i++) {
      put((int) (hash >>> (8 * i)));
    }
  }

  void date(PartialDate date) {
    number(date.day().orElse(0) + 32L * (date.month().orElse(0) + 13L * date.year()));
  }

  private void put(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  /** Returns what was written before a size. */
  byte[] bytes(int to) {
    return Arrays.copyOf(bytes, to);
  }
}
