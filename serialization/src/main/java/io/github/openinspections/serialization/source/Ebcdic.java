package io.github.openinspections.serialization.source;

/** Text in EBCDIC: its letters and digits are above 127, and its space is the "@" of ASCII. */
final class Ebcdic {
  private static final int LEAST = 16;
  private static final int SPACE = 0x40;
  private static final int DELETE = 0x7f;
  private static final int LINE_FEED = 0x25;
  private static final int NEXT_LINE = 0x15;

  private Ebcdic() {}

  /** Whether a text is in EBCDIC: it has nothing that parts words and lines elsewhere. */
  static boolean is(byte[] bytes, int from, int to) {
    int letters = 0;
    int others = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xff;
      if (b == ' ' || b == '\n') {
        return false;
      }
      letters += isLetter(b) ? 1 : 0;
      boolean other = b >= SPACE && b <= DELETE;
      others += other || b == LINE_FEED || b == NEXT_LINE || b == '\r' ? 1 : 0;
    }
    int length = to - from;
    return length >= LEAST
        && 10L * (letters + others) >= 9L * length
        && 10L * letters >= 4L * length
        && isNotUtf8(bytes, from, to);
  }

  private static boolean isNotUtf8(byte[] bytes, int from, int to) {
    int invalid = Utf8.firstInvalid(bytes, from, to);
    return invalid >= 0 && !Utf8.isCutCharacter(bytes, invalid, to);
  }

  private static boolean isLetter(int b) {
    int column = b & 0x0f;
    return switch (b >> 4) {
      case 0x8, 0x9, 0xc, 0xd -> column >= 1 && column <= 9;
      case 0xa, 0xe -> column >= 2 && column <= 9;
      case 0xf -> column <= 9;
      default -> false;
    };
  }
}
