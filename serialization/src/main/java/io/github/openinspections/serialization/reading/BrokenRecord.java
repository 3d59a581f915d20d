package io.github.openinspections.serialization.reading;

import java.util.BitSet;

/**
 * Whether a record that is not JSON still ends where it seems to: then the next one can be read. It
 * does if it breaks outside of texts (NaN, None, a comma too many), every bracket has its
 * counterpart, and texts and words are separated as in JSON. A missing quotation mark turns texts
 * inside out: a text then follows a word or another text, or has a line break in it.
 */
final class BrokenRecord {
  private enum Last {
    START,
    VALUE,
    SEPARATOR
  }

  private final byte[] bytes;
  private final int to;
  private final int broken;
  private final BitSet braces = new BitSet();
  private int depth;
  private Last last = Last.START;

  private BrokenRecord(byte[] bytes, int to, int broken) {
    this.bytes = bytes;
    this.to = to;
    this.broken = broken;
  }

  /**
   * Looks at a record.
   *
   * @param from where it begins
   * @param to where it ends, by strings and brackets
   * @param broken where the parser gave up
   */
  static boolean endsAsItSeems(byte[] bytes, int from, int to, int broken) {
    return new BrokenRecord(bytes, to, broken).isSound(from);
  }

  private boolean isSound(int from) {
    int at = from;
    while (at >= 0 && at < to) {
      at = token(at);
    }
    return at >= 0 && depth == 0;
  }

  /** Returns the index after a token, or -1 if it shows that texts are not where they seem. */
  private int token(int at) {
    switch (bytes[at]) {
      case ' ', '\t', '\r', '\n' -> {
        return at + 1;
      }
      case ',', ':' -> {
        last = Last.SEPARATOR;
        return at + 1;
      }
      case '{', '[' -> {
        braces.set(depth++, bytes[at] == '{');
        boolean separated = last != Last.VALUE;
        last = Last.START;
        return separated ? at + 1 : -1;
      }
      case '}', ']' -> {
        last = Last.VALUE;
        return --depth >= 0 && braces.get(depth) == (bytes[at] == '}') ? at + 1 : -1;
      }
      default -> {
        boolean separated = last != Last.VALUE;
        last = Last.VALUE;
        return !separated ? -1 : bytes[at] == '"' ? afterText(at) : afterWord(at);
      }
    }
  }

  private int afterText(int from) {
    for (int at = from + 1; at < to; at++) {
      byte b = bytes[at];
      if (b >= 0 && b < ' ') {
        return -1;
      } else if (b == '\\') {
        at++;
      } else if (b == '"') {
        return broken > from && broken <= at ? -1 : at + 1;
      }
    }
    return -1;
  }

  private int afterWord(int from) {
    int at = from;
    while (at < to && isOfWord(bytes[at])) {
      at++;
    }
    return at > from ? at : -1;
  }

  private static boolean isOfWord(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "+-._".indexOf(b) >= 0;
  }
}
