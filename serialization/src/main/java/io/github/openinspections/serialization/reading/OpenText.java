package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.RecordText;

/**
 * A JSON string in which the parser gave up. The parser checks the length of a string only now and
 * then, at places that depend on what it has read before; this class decides whether the string was
 * too long, so that the same input always has the same report.
 */
final class OpenText {
  private OpenText() {}

  /**
   * Whether a text has more characters than allowed before the place where it broke.
   *
   * @param start where the token begins, in bytes from the beginning of the record
   * @param broken where it broke
   */
  static boolean isTooLong(RecordText record, long start, long broken, int most) {
    byte[] bytes = record.bytes();
    int at = record.from() + (int) Math.max(0, start);
    int end = (int) Math.min(record.to(), record.from() + broken);
    if (start < 0 || at >= end || bytes[at] != '"') {
      return false;
    }
    long length = 0;
    for (at++; at < end && bytes[at] != '"'; at++) {
      if (bytes[at] == '\\') {
        at += at + 1 < end && bytes[at + 1] == 'u' ? 5 : 1;
        length++;
      } else if ((bytes[at] & 0xC0)
          != 0x80) { // continuation bytes belong to the previous character
        length += (bytes[at] & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return at >= end && length > most;
  }
}
