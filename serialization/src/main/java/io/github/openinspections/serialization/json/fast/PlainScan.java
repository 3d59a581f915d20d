package io.github.openinspections.serialization.json.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where the text of a JSON string stops being plain, eight bytes at a time.
 *
 * <p>Subtracting 1 from a byte sets its highest bit only if the byte was 0 or had that bit already,
 * and exclusive-or makes the byte 0 that is searched for; subtracting 0x20 finds control characters
 * in the same way. A byte that is found borrows from the next one, so bytes above the lowest one
 * that is found may be found by mistake; the lowest is always right, and only that is used.
 */
final class PlainScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long BRACES = '}' * ONES;

  private PlainScan() {}

  /** Returns eight bytes, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Returns the bytes before an end as {@link #eight} does, with zeros for those after it. */
  static long upToEight(byte[] bytes, int at, int to) {
    if (at + Long.BYTES <= to) {
      return eight(bytes, at);
    }
    long found = 0;
    for (int i = to - 1; i >= at; i--) {
      found = found << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return found;
  }

  /** Returns the index of the first byte that ends a text or is not ASCII, or {@code to}. */
  static int notAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = notAscii(eight(bytes, i));
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] >= 0 && !endsText(bytes[i])) {
      i++;
    }
    return i;
  }

  /** Returns the index of the first byte that ends a text or begins an escape, or {@code to}. */
  static int end(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = end(eight(bytes, i));
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && !endsText(bytes[i])) {
      i++;
    }
    return i;
  }

  /** Whether a byte is a quotation mark, a backslash or a control character. */
  static boolean endsText(byte b) {
    return b == '"' || b == '\\' || (b >= 0 && b < ' ');
  }

  /** Marks the bytes that {@link #endsText} or that are not ASCII; the lowest mark is right. */
  static long notAscii(long eight) {
    return (marks(eight) | eight) & HIGH_BITS;
  }

  /** Marks the bytes that {@link #endsText}; the lowest mark is right. */
  static long end(long eight) {
    return marks(eight) & ~eight & HIGH_BITS;
  }

  /** Marks the bytes that close an object; the lowest mark is right. */
  static long brace(long eight) {
    long others = eight ^ BRACES;
    return (others - ONES) & ~others & HIGH_BITS;
  }

  /** Returns the index of the first byte that closes an object, or -1. */
  static int brace(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = brace(eight(bytes, i));
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != '}') {
      i++;
    }
    return i < to ? i : -1;
  }

  private static long marks(long eight) {
    return ((eight ^ QUOTES) - ONES) | ((eight ^ BACKSLASHES) - ONES) | (eight - SPACES);
  }
}
