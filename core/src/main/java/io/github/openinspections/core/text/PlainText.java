package io.github.openinspections.core.text;

/**
 * Third-party text made safe for a line of a report: shortened to 80 code points unless the caller
 * gives another limit, with Unicode escapes for all characters that a terminal or a reader could
 * mistake for something else. The characters are listed here because the categories of {@code
 * Character} differ between Java versions.
 */
public final class PlainText {
  static final int LIMIT = 80;
  private static final String HEX = "0123456789ABCDEF";

  private PlainText() {}

  /** Returns the text as a line of a report shows it. */
  public static String of(String value) {
    return of(value, LIMIT);
  }

  /** Returns the text as a line of a report shows it, shortened to {@code most} code points. */
  public static String of(String value, int most) {
    StringBuilder text = new StringBuilder();
    append(text, value, most);
    return text.toString();
  }

  static void append(StringBuilder out, String value) {
    append(out, value, LIMIT);
  }

  static void append(StringBuilder out, String value, int most) {
    int i = 0;
    for (int count = 0; i < value.length(); count++) {
      if (count == most) {
        out.append('…');
        return;
      }
      int point = value.codePointAt(i);
      i += Character.charCount(point);
      if (isPlain(point)) {
        out.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          appendEscape(out, unit);
        }
      }
    }
  }

  /** Whether a code point is shown as it is: it controls nothing around it, and can be seen. */
  public static boolean isPlain(int point) {
    return point < 0x80 ? point >= ' ' && point != 0x7f : point >= 0xa0 && !isHidden(point);
  }

  /** Whether the code point controls the text around it or is not a character. */
  private static boolean isHidden(int point) {
    return point == 0x061c
        || (point >= 0x200b && point <= 0x200f)
        || (point >= 0x2028 && point <= 0x202e)
        || (point >= 0x2060 && point <= 0x206f)
        || (point >= 0xd800 && point <= 0xdfff)
        || point == 0xfeff
        || (point >= 0xfff9 && point <= 0xfffb)
        || (point & 0xfffe) == 0xfffe
        || (point >= 0xe0000 && point <= 0xe007f);
  }

  private static void appendEscape(StringBuilder out, char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((unit >> shift) & 0xf));
    }
  }

  /** Returns a text with U+FFFD for each half of a surrogate pair, which UTF-8 cannot express. */
  public static String encodable(String text) {
    if (text.codePoints().noneMatch(PlainText::isHalf)) {
      return text;
    }
    StringBuilder encodable = new StringBuilder(text.length());
    text.codePoints().forEach(point -> encodable.appendCodePoint(isHalf(point) ? 0xfffd : point));
    return encodable.toString();
  }

  private static boolean isHalf(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }
}
