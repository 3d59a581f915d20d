package io.github.openinspections.serialization.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Scans UTF-8 eight bytes at a time. */
public final class ByteScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private ByteScan() {}

  /** Returns the index of the first line feed, or -1. */
  static int lineFeed(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 4 * Long.BYTES <= to
        && (lineFeeds(bytes, i)
                | lineFeeds(bytes, i + Long.BYTES)
                | lineFeeds(bytes, i + 2 * Long.BYTES)
                | lineFeeds(bytes, i + 3 * Long.BYTES))
            == 0) {
      i += 4 * Long.BYTES;
    }
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = lineFeeds(bytes, i);
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Finds line feeds among eight bytes: the lowest bit is right, those above it may not be. */
  private static long lineFeeds(byte[] bytes, int at) {
    long difference = (long) LONGS.get(bytes, at) ^ LINE_FEEDS;
    return (difference - ONES) & ~difference & HIGH_BITS;
  }

  /** Returns the index of the first byte beyond ASCII, or {@code to}. */
  static int beyondAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long high = (long) LONGS.get(bytes, i) & HIGH_BITS;
      if (high != 0) {
        return i + Long.numberOfTrailingZeros(high) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Returns how many characters begin: continuation bytes belong to the previous character. */
  static int characters(byte[] bytes, int from, int to) {
    int count = to - from;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, i);
      count -= Long.bitCount(eight & ~(eight << 1) & HIGH_BITS);
    }
    for (; i < to; i++) {
      count -= (bytes[i] & 0xC0) == 0x80 ? 1 : 0;
    }
    return count;
  }
}
