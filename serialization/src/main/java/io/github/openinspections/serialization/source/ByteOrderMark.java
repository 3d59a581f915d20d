package io.github.openinspections.serialization.source;

import java.io.IOException;

/**
 * What the first bytes say about the encoding: a byte order mark, or zero bytes where an ASCII
 * character of UTF-16 or UTF-32 has them (RFC 4627, section 3).
 *
 * @param encoding the name of the encoding
 * @param length the number of bytes of the mark
 */
public record ByteOrderMark(String encoding, int length) {
  private static final String UTF_8 = "UTF-8";

  /**
   * Looks at the first bytes of an input, without moving past them.
   *
   * @throws IOException if the input cannot be read
   */
  public static ByteOrderMark at(ByteInput in) throws IOException {
    while (in.available() < 4 && in.fill()) {}
    return of(in.buffer(), in.limit());
  }

  /** Looks at the first bytes of a text. */
  public static ByteOrderMark of(byte[] bytes, int length) {
    int first = length > 0 ? bytes[0] & 0xFF : -1;
    int second = length > 1 ? bytes[1] & 0xFF : -1;
    int third = length > 2 ? bytes[2] & 0xFF : -1;
    int fourth = length > 3 ? bytes[3] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return new ByteOrderMark(UTF_8, 3);
    }
    if ((first == 0xFF && second == 0xFE && third == 0 && fourth == 0)
        || (first == 0 && second == 0 && third == 0xFE && fourth == 0xFF)
        || (first > 0 && second == 0 && third == 0 && fourth == 0)
        || (first == 0 && second == 0 && third == 0 && fourth > 0)) {
      return new ByteOrderMark("UTF-32", 0);
    }
    if ((first == 0xFF && second == 0xFE)
        || (first == 0xFE && second == 0xFF)
        || (first > 0 && second == 0)
        || (first == 0 && second > 0)) {
      return new ByteOrderMark("UTF-16", 0);
    }
    return new ByteOrderMark(UTF_8, 0);
  }

  /** Whether the text can be UTF-8. */
  public boolean isUtf8() {
    return encoding.equals(UTF_8);
  }
}
