package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;

/** A text of XLSX: its runs joined, without the reading aids of Japanese. */
final class XlsxText {
  /** The length of a character that XML cannot hold. */
  private static final int ESCAPED = 7;

  private XlsxText() {}

  /** Reads the text of the element that begins here ({@code si} or {@code is}), to its end. */
  static void read(XmlPart part, CellText text) throws IOException {
    int outside = part.depth() - 1;
    StringBuilder run = new StringBuilder();
    text.clear();
    boolean inText = false;
    while (part.depth() > outside && part.next()) {
      if (part.isStart("rPh")) {
        part.skip();
      } else if (part.isStart("t")) {
        inText = true;
      } else if (part.isEnd("t")) {
        inText = false;
        text.add(unescaped(run.toString()));
        run.setLength(0);
      } else if (inText && !text.isTooLong()) {
        run.append(part.text());
        text.checkRoom(run.length() / ESCAPED);
      }
    }
  }

  /** Reads the characters of the element that begins here, to its end. */
  static void characters(XmlPart part, CellText text) throws IOException {
    int outside = part.depth() - 1;
    text.clear();
    while (part.depth() > outside && part.next()) {
      text.add(part.text());
    }
  }

  /**
   * Characters that XML cannot hold are written as {@code _x000D_} (ISO/IEC 29500-1, 22.9.2.19).
   */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int code = code(text, at);
      if (code >= 0) {
        plain.append(text, from, at).append((char) code);
        from = at + ESCAPED;
      }
      at = text.indexOf("_x", code >= 0 ? from : at + 2);
    }
    return plain.append(text, from, text.length()).toString().replace("\r\n", "\n");
  }

  private static int code(String text, int at) {
    if (at + ESCAPED > text.length() || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
    }
    return code;
  }
}
