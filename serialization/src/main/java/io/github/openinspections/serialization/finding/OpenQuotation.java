package io.github.openinspections.serialization.finding;

import io.github.openinspections.serialization.source.RecordText;

/** Whether a place where a parser gave up is inside a text or a name. */
final class OpenQuotation {
  private OpenQuotation() {}

  /**
   * Whether the quotation mark before a place is still open there. All that comes before is JSON,
   * since the parser has read it.
   *
   * @param offset the place, in bytes from the beginning of the record
   */
  static boolean isAt(RecordText text, long offset) {
    byte[] bytes = text.bytes();
    boolean open = false;
    for (int at = text.from(); at < text.from() + offset; at++) {
      if (bytes[at] == '"') {
        open = !open;
      } else if (open && bytes[at] == '\\') {
        at++;
      }
    }
    return open;
  }
}
