package io.github.openinspections.core.text;

/**
 * A character that XML cannot hold, as spreadsheets write it: {@code _x000D_} (ISO/IEC 29500-1,
 * 22.9.2.19). Exports leave it in texts.
 */
public final class SpreadsheetEscape {
  /** The length of an escape. */
  public static final int LENGTH = 7;

  private static final int DIGITS_AT = 2;

  private SpreadsheetEscape() {}

  /** Returns the character that an escape at a place of a text means, or -1 if there is none. */
  public static int at(String text, int at) {
    int end = at + LENGTH - 1;
    if (!text.startsWith("_x", at) || end >= text.length() || text.charAt(end) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + DIGITS_AT; i < end; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
    }
    return code;
  }
}
