package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.core.text.SpreadsheetEscape;
import java.io.IOException;

/** A text of XLSX: its runs joined, without the reading aids of Japanese. */
final class XlsxText {
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
        text.checkRoom(run.length() / SpreadsheetEscape.LENGTH);
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

  /** Returns a text with its escapes replaced by what they mean. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int code = SpreadsheetEscape.at(text, at);
      if (code >= 0) {
        plain.append(text, from, at).append((char) code);
        from = at + SpreadsheetEscape.LENGTH;
      }
      at = text.indexOf("_x", code >= 0 ? from : at + 2);
    }
    return plain.append(text, from, text.length()).toString().replace("\r\n", "\n");
  }
}
