package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.serialization.json.JsonText;
import io.github.openinspections.serialization.source.Utf8;
import java.nio.charset.StandardCharsets;

/** Adds strings. Most are ASCII and become a text without decoding. */
abstract class PlainTexts extends PlainBytes {
  private static final char REPLACEMENT = '\uFFFD';

  private final int longest;

  PlainTexts(int longest) {
    this.longest = longest;
  }

  /** Reads a text. */
  final String text() {
    expect('"');
    int from = at;
    int end = PlainScan.notAscii(bytes, from, to);
    if (end < to && bytes[end] == '"') {
      close(from, end);
      return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
    return other(from, end);
  }

  /** Reads a text that goes on after a byte that is not ASCII, or a backslash. */
  private String other(int from, int known) {
    int end = PlainScan.end(bytes, known, to);
    if (end < to && bytes[end] == '\\') {
      return escaped(from, end);
    }
    close(from, end);
    return decoded(from, end);
  }

  /** Reads a name. */
  final String name() {
    String name = text();
    if (!JsonText.isName(name)) {
      throw NotPlain.SIGNAL;
    }
    return name;
  }

  /** Moves past the quotation mark after a text. */
  private void close(int from, int end) {
    if (end == to) {
      throw end();
    }
    if (bytes[end] != '"' || end - from > longest) {
      throw NotPlain.SIGNAL;
    }
    at = end + 1;
  }

  /** Decodes strict UTF-8. The JDK replaces what is none of it. */
  private String decoded(int from, int end) {
    String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && Utf8.firstInvalid(bytes, from, end) >= 0) {
      throw NotPlain.SIGNAL;
    }
    return text;
  }

  private String escaped(int from, int backslash) {
    StringBuilder text = new StringBuilder(backslash - from + 64);
    int plain = from;
    int end = backslash;
    while (end < to && bytes[end] == '\\') {
      text.append(decoded(plain, end));
      at = end + 1;
      text.append(escape());
      plain = at;
      end = PlainScan.end(bytes, plain, to);
    }
    close(from, end);
    return text.append(decoded(plain, end)).toString();
  }

  /** Reads what follows a backslash. */
  private char escape() {
    if (at == to) {
      throw end();
    }
    return switch (bytes[at++]) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw NotPlain.SIGNAL;
    };
  }

  private char unit() {
    if (at + 4 > to) {
      throw end();
    }
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = bytes[at] < 0 ? -1 : Character.digit(bytes[at], 16);
      if (digit < 0) {
        throw NotPlain.SIGNAL;
      }
      unit = unit << 4 | digit;
      at++;
    }
    return (char) unit;
  }
}
