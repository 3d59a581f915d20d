package io.github.openinspections.serialization.json.fast;

/** The bytes of a window and the place in them. */
abstract class PlainBytes {
  byte[] bytes = {};
  int at;
  int to;

  private boolean line;
  private boolean ranOut;

  /** Starts at an index; in a line, a line feed is no white space. */
  void begin(byte[] window, int from, int end, boolean inLine) {
    bytes = window;
    at = from;
    to = end;
    line = inLine;
    ranOut = false;
  }

  /** Whether the bytes ended before the record did. */
  final boolean ranOut() {
    return ranOut;
  }

  /** Moves past white space and returns the byte there. */
  final byte token() {
    for (; at < to; at++) {
      byte b = bytes[at];
      if (b > ' ') {
        return b;
      }
      if (!isWhiteSpace(b)) {
        throw NotPlain.SIGNAL;
      }
    }
    throw end();
  }

  /** Moves past white space and past one byte, which must be as expected. */
  final void expect(char expected) {
    if (token() != expected) {
      throw NotPlain.SIGNAL;
    }
    at++;
  }

  /** Moves past a word. */
  final void word(String word) {
    if (at + word.length() > to) {
      throw end();
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        throw NotPlain.SIGNAL;
      }
    }
    at += word.length();
  }

  /** Moves past white space to the end of the text, or of the line. */
  final void nothingMore() {
    while (at < to && isWhiteSpace(bytes[at])) {
      at++;
    }
    if (line && at == to) {
      throw end();
    }
    if (at < to && !(line && bytes[at] == '\n')) {
      throw NotPlain.SIGNAL;
    }
  }

  /** Returns the signal that the bytes ended. */
  final NotPlain end() {
    ranOut = true;
    return NotPlain.SIGNAL;
  }

  private boolean isWhiteSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || (b == '\n' && !line);
  }
}
