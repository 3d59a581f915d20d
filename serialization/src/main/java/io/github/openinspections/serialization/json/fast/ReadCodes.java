package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.vocabulary.Code;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Codes that were read, by their bytes: a data set has few, and each of them many times. A code
 * takes the place of another one with the same hash. Not thread-safe.
 */
final class ReadCodes {
  private static final int SLOTS = 256;

  /** Longer ones are not kept; nearly all known codes are shorter. */
  static final int LONGEST = 48;

  private static final long FIRST = 0x9e3779b97f4a7c15L;
  private static final long LAST = 0xff51afd7ed558ccdL;

  private byte @Nullable [] @Nullable [] written = null;
  private @Nullable Code[] codes = {};

  /** Returns the code that some bytes are, if it was kept. */
  <C extends Code> @Nullable C find(Class<C> type, byte[] bytes, int from, int end) {
    byte @Nullable [] @Nullable [] known = written;
    if (known == null || end - from > LONGEST) {
      return null;
    }
    int slot = slot(bytes, from, end);
    Code code = codes[slot];
    byte[] same = known[slot];
    return same != null
            && code != null
            && code.getClass() == type
            && Arrays.equals(same, 0, same.length, bytes, from, end)
        ? type.cast(code)
        : null;
  }

  /** Keeps a code. */
  void keep(Code code, byte[] bytes, int from, int end) {
    if (end - from > LONGEST) {
      return;
    }
    byte @Nullable [] @Nullable [] known = written;
    if (known == null) {
      known = new byte[SLOTS][];
      written = known;
      codes = new Code[SLOTS];
    }
    int slot = slot(bytes, from, end);
    codes[slot] = code;
    known[slot] = Arrays.copyOfRange(bytes, from, end);
  }

  private static int slot(byte[] bytes, int from, int end) {
    long first = PlainScan.upToEight(bytes, from, end);
    long last = end - from > Long.BYTES ? PlainScan.eight(bytes, end - Long.BYTES) : 0;
    long hash = (first ^ (end - from)) * FIRST + last * LAST;
    return (int) (hash >>> (Long.SIZE - Byte.SIZE));
  }
}
