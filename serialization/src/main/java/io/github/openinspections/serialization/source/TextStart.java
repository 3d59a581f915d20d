package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The beginning of a text, byte by byte, without the marks and the white space before it. */
public final class TextStart {
  /** How many bytes are looked at. */
  static final int LOOK = 1 << 12;

  /** A byte order mark, and what a program made of one that took it for Windows-1252. */
  private static final List<String> MARKS =
      List.of(
          bytes("\ufeff"),
          bytes("\u00ef\u00bb\u00bf"),
          bytes("\u00c3\u00af\u00c2\u00bb\u00c2\u00bf"));

  private static final Pattern SCALAR =
      Pattern.compile(
          "(?:null|true|false|-?[0-9]++(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?"
              + "|\"(?:[^\"\\\\\n]++|\\\\.)*+\")[ \t\r\n]*+");

  private final String text;
  private final boolean whole;

  private TextStart(String text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  private static String bytes(String mark) {
    return new String(mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /**
   * Looks at the beginning of an input, without moving past it.
   *
   * @throws IOException if the input cannot be read
   */
  static TextStart of(ByteInput in) throws IOException {
    while (in.available() < LOOK && in.fill()) {}
    int length = Math.min(in.available(), LOOK);
    String start =
        new String(in.buffer(), in.position(), length, StandardCharsets.ISO_8859_1); // byte by byte
    String text = ByteOrderMark.at(in).isUtf8() ? start : narrow(start);
    return new TextStart(
        text.substring(from(text)), in.available() < LOOK && in.damage().isEmpty());
  }

  /** Of UTF-16 and UTF-32, the characters of ASCII are what is left without zero bytes. */
  private static String narrow(String start) {
    String text = start.replace("\0", "");
    return text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")
        ? text.substring(2)
        : text;
  }

  private static int from(String start) {
    int from = 0;
    for (int i = 0; i < MARKS.size(); i++) {
      if (start.startsWith(MARKS.get(i), from)) {
        from += MARKS.get(i).length();
        i = -1; // another one may follow
      }
    }
    return from + blank(start, from);
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at - from;
  }

  /**
   * Moves past the marks at the beginning of a text in UTF-8.
   *
   * @return whether there was one
   */
  public static boolean skipMarks(ByteInput in) throws IOException {
    boolean found = false;
    for (int i = 0; i < MARKS.size(); i++) {
      String mark = MARKS.get(i);
      if (in.peek() != mark.charAt(0)) {
        continue; // of a stream, no more is read than is needed
      }
      while (in.available() < mark.length() && in.fill()) {}
      int length = Math.min(in.available(), mark.length());
      String next = new String(in.buffer(), in.position(), length, StandardCharsets.ISO_8859_1);
      if (next.equals(mark)) {
        in.skipMark(mark.length());
        found = true;
        i = -1; // another one may follow
      }
    }
    return found;
  }

  /**
   * Whether JSON begins here, perhaps after comments, or the whole text is one JSON value.
   *
   * @throws IOException if the input cannot be read
   */
  public static boolean isJson(ByteInput in) throws IOException {
    TextStart start = of(in);
    String text = start.text;
    if (text.startsWith("{") || text.startsWith("[")) {
      return true;
    }
    String code = start.afterComments();
    return (code.length() < text.length() && beginsAsJson(code))
        || (start.whole && SCALAR.matcher(text).matches());
  }

  /** Whether a bracket begins JSON, and not a note such as "[1] provisional". */
  static boolean beginsAsJson(String text) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return false;
    }
    int next = 1 + blank(text, 1);
    return next < text.length() && "{[]}\"'/".indexOf(text.charAt(next)) >= 0;
  }

  /** Returns the text. */
  String text() {
    return text;
  }

  /** Whether the text ends within the look. */
  boolean isWhole() {
    return whole;
  }

  /** Returns the text without the comments at its beginning. */
  String afterComments() {
    int at = 0;
    while (at < text.length()) {
      boolean block = text.startsWith("/*", at);
      if (!block && !text.startsWith("//", at) && text.charAt(at) != '#') {
        break;
      }
      int end = text.indexOf(block ? "*/" : "\n", at + (block ? 2 : 1));
      at = end < 0 ? text.length() : end + (block ? 2 : 1);
      at += blank(text, at);
    }
    return text.substring(at);
  }
}
