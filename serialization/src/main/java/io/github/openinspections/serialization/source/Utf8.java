package io.github.openinspections.serialization.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. Jackson lets
 * these pass, so bytes are checked before Jackson sees them.
 */
public final class Utf8 {
  private Utf8() {}

  /** Returns the index of the first byte that is not UTF-8, or -1 if all are. */
  public static int firstInvalid(byte[] bytes, int from, int to) {
    for (int i = ByteScan.beyondAscii(bytes, from, to);
        i < to;
        i = ByteScan.beyondAscii(bytes, i, to)) {
      int length = sequence(bytes, i, to);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** Returns as many bytes, of which another takes the place of each that is not UTF-8. */
  public static byte[] replaced(byte[] bytes, int from, int to, byte replacement) {
    byte[] replaced = Arrays.copyOfRange(bytes, from, to);
    for (int i = firstInvalid(replaced, 0, replaced.length);
        i >= 0;
        i = firstInvalid(replaced, i + 1, replaced.length)) {
      replaced[i] = replacement;
    }
    return replaced;
  }

  /** Whether the bytes from an index are the beginning of a character that the end cuts off. */
  public static boolean isCutCharacter(byte[] bytes, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    byte[] continued = Arrays.copyOfRange(bytes, from, from + 4);
    // Every lead byte admits one of these as its second byte, and both as any later one.
    for (int filler : new int[] {0x90, 0x80, 0xA0}) {
      Arrays.fill(continued, to - from, continued.length, (byte) filler);
      if (sequence(continued, 0, continued.length) > to - from) {
        return true;
      }
    }
    return false;
  }

  /** Returns the length of the character at an index, or 0 if there is none. */
  private static int sequence(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > to) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int k = i + 2; k < i + length; k++) {
      if ((bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * Returns a text in UTF-8. An unpaired surrogate, which UTF-8 cannot hold, becomes three bytes
   * that {@link #firstInvalid} finds, where the JDK would write a question mark.
   */
  public static byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    for (int c : text.codePoints().toArray()) {
      if (Character.getType(c) == Character.SURROGATE) {
        bytes.write(0xE0 | (c >> 12));
        bytes.write(0x80 | ((c >> 6) & 0x3F));
        bytes.write(0x80 | (c & 0x3F));
      } else {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
