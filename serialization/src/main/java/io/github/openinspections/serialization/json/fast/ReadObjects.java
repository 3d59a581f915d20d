package io.github.openinspections.serialization.json.fast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Objects that were read, by their bytes: places, bodies and judgements without words recur from
 * record to record, and one value serves for all of them. An object is sought by a hash of some of
 * its bytes up to the first closing brace, and is the same if all its bytes are. It is kept when
 * that hash comes for the second time, in place of another one; objects that never recur are not
 * copied. Not thread-safe.
 */
final class ReadObjects {
  private static final int SLOTS = 256;

  /** Longer ones are not kept. */
  static final int LONGEST = 256;

  /** The hash of bytes without a brace that is near enough. */
  private static final int NONE = 0;

  private static final long MIDDLE = 0x9e3779b97f4a7c15L;
  private static final long LAST = 0xff51afd7ed558ccdL;

  private @Nullable Kept @Nullable [] kept = null;
  private int[] met = {};
  private boolean lineFeeds;

  /** Whether one of them has a line feed, as no object in a line of records has. */
  boolean haveLineFeeds() {
    return lineFeeds;
  }

  /** Returns a number by which an object is sought that begins at an index. */
  static int hash(byte[] bytes, int from, int to) {
    int brace = PlainScan.brace(bytes, from, Math.min(to, from + LONGEST));
    int length = brace - from;
    if (brace < 0 || length < Long.BYTES) {
      return NONE;
    }
    long hash = (PlainScan.eight(bytes, brace - Long.BYTES) ^ length) * LAST;
    hash += PlainScan.eight(bytes, from + (length - Long.BYTES) / 2) * MIDDLE;
    return (int) (hash >>> Integer.SIZE) | 1;
  }

  /**
   * Returns the object that begins at an index, if it was kept.
   *
   * @param level where it is, since a limit of the depth may end what it holds
   */
  @Nullable Kept find(int hash, Class<?> type, int level, byte[] bytes, int from, int to) {
    @Nullable Kept[] known = kept;
    Kept same = known == null ? null : known[slot(hash)];
    return same != null && same.is(type, level) && same.isAt(bytes, from, to) ? same : null;
  }

  /** Keeps an object, if the last one in its place had its hash. */
  void keep(int hash, Object value, int level, byte[] bytes, int from, int end) {
    if (hash == NONE || end - from > LONGEST) {
      return;
    }
    @Nullable Kept[] known = kept;
    if (known == null) {
      known = new Kept[SLOTS];
      kept = known;
      met = new int[SLOTS];
    }
    int slot = slot(hash);
    if (met[slot] == hash) {
      known[slot] = new Kept(value, level, Arrays.copyOfRange(bytes, from, end));
      for (int i = from; i < end && !lineFeeds; i++) {
        lineFeeds = bytes[i] == '\n';
      }
    }
    met[slot] = hash;
  }

  private static int slot(int hash) {
    return hash >>> (Integer.SIZE - Byte.SIZE);
  }

  /** A value, the level at which it was read, and its bytes. */
  static final class Kept {
    private final Object value;
    private final int level;
    private final byte[] bytes;

    private Kept(Object value, int level, byte[] bytes) {
      this.value = value;
      this.level = level;
      this.bytes = bytes;
    }

    Object value() {
      return value;
    }

    int length() {
      return bytes.length;
    }

    private boolean is(Class<?> type, int where) {
      return level == where && type.isInstance(value);
    }

    private boolean isAt(byte[] other, int from, int to) {
      int end = from + bytes.length;
      return end <= to && Arrays.equals(bytes, 0, bytes.length, other, from, end);
    }
  }
}
