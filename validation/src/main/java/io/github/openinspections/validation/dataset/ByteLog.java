package io.github.openinspections.validation.dataset;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are appended and read again, in chunks, so that growing copies nothing. */
final class ByteLog implements Serializable {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int SHIFT = 12;
  private static final int CHUNK = 1 << SHIFT;

  private final List<byte[]> chunks = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  void put(int value) {
    int at = (int) (size & (CHUNK - 1));
    if (at == 0) {
      chunks.add(new byte[CHUNK]);
    }
    chunks.get(chunks.size() - 1)[at] = (byte) value;
    size++;
  }

  /** Appends the lowest bytes of a number, one to eight; the lowest first. */
  void put(long value, int count) {
    int at = index(size);
    if (at != 0 && at + Long.BYTES <= CHUNK) {
      EIGHT.set(chunks.get(chunks.size() - 1), at, value); // what is too much is overwritten
      size += count;
      return;
    }
    for (int i = 0; i < count; i++) {
      put((int) (value >>> (8 * i)));
    }
  }

  /** Returns the lowest bytes of a number, as they were appended. */
  static long get(byte[] chunk, int at) {
    return (long) EIGHT.get(chunk, at);
  }

  void put(byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      int at = index(size);
      if (at == 0) {
        chunks.add(new byte[CHUNK]);
      }
      int part = Math.min(bytes.length - done, CHUNK - at);
      System.arraycopy(bytes, done, chunks.get(chunks.size() - 1), at, part);
      done += part;
      size += part;
    }
  }

  /** Returns the chunk that contains a position, at its {@link #index}. */
  byte[] chunk(long position) {
    return chunks.get((int) (position >>> SHIFT));
  }

  /** Returns the index of a position in its chunk. */
  static int index(long position) {
    return (int) (position & (CHUNK - 1));
  }
}
