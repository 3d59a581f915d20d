package io.github.openinspections.serialization.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The names of a type's attributes in the order of its binding table, which is the order in which
 * they are usually written: so the search for a name begins after the previous one. Immutable.
 */
final class PlainNames {
  /** The result of a search for a name that is none of these. */
  static final int OTHER = -1;

  /** No name is longer. */
  static final int LONGEST = 24;

  private final List<String> names;
  private final long required;

  /** Each name with the quotation mark after it; its first eight bytes, and which of them count. */
  private final byte[][] quoted;

  private final long[] first;
  private final long[] mask;

  private PlainNames(List<String> names, long required) {
    this.names = names;
    this.required = required;
    int count = names.size();
    quoted = new byte[count][];
    first = new long[count];
    mask = new long[count];
    for (int i = 0; i < count; i++) {
      byte[] name = (names.get(i) + '"').getBytes(StandardCharsets.US_ASCII);
      quoted[i] = name;
      first[i] = PlainScan.upToEight(name, 0, name.length);
      mask[i] = name.length < Long.BYTES ? (1L << (Byte.SIZE * name.length)) - 1 : -1;
    }
  }

  /** Makes the names of a type without required attributes. */
  static PlainNames of(String... names) {
    return new PlainNames(List.of(names), 0);
  }

  /** Returns the same names, some of which are required. */
  PlainNames require(String... some) {
    long bits = 0;
    for (String name : some) {
      bits |= 1L << names.indexOf(name);
    }
    return new PlainNames(names, bits);
  }

  List<String> names() {
    return names;
  }

  /** Returns one bit for each required name. */
  long required() {
    return required;
  }

  /** Returns the length of a name. */
  int length(int name) {
    return quoted[name].length - 1;
  }

  /**
   * Returns which name begins at an index, or {@link #OTHER}.
   *
   * @param expected where the search begins
   */
  int find(byte[] bytes, int at, int to, int expected) {
    long eight = PlainScan.upToEight(bytes, at, to);
    for (int i = expected; i < first.length; i++) {
      if (((eight ^ first[i]) & mask[i]) == 0 && endsSo(i, bytes, at, to)) {
        return i;
      }
    }
    for (int i = 0; i < expected; i++) {
      if (((eight ^ first[i]) & mask[i]) == 0 && endsSo(i, bytes, at, to)) {
        return i;
      }
    }
    return OTHER;
  }

  private boolean endsSo(int name, byte[] bytes, int at, int to) {
    byte[] sought = quoted[name];
    int length = sought.length;
    return length <= Long.BYTES
        || (at + length <= to
            && Arrays.equals(sought, Long.BYTES, length, bytes, at + Long.BYTES, at + length));
  }
}
