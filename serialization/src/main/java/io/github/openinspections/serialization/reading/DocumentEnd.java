package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.ValueScanner;

/**
 * The end of a document that was not read to its end, since it is not UTF-8 or exceeds a limit:
 * whether something follows that nobody has seen.
 */
final class DocumentEnd {
  /** The length of an escaped character, as in {@code \u005cu0073}. */
  private static final int ESCAPED = 6;

  private DocumentEnd() {}

  /**
   * Looks at a document of one value.
   *
   * @return the index of what follows the value, or of what shows that it is not JSON; {@code to}
   *     if the document ends inside the value; -1 if it ends with the value
   */
  static int lostFrom(byte[] bytes, int from, int to) {
    int end = new ValueScanner().scan(bytes, from, to);
    BrokenRecord value = new BrokenRecord();
    int broken = value.scan(bytes, from, end < 0 ? to : end);
    if (broken >= 0) {
      return broken;
    }
    int next = end < 0 ? to : end;
    while (next < to && " \t\r\n".indexOf(bytes[next]) >= 0) {
      next++;
    }
    return next < to || !value.isComplete() ? next : -1;
  }

  /**
   * Returns the index of a property of an object that has another before it, or -1.
   *
   * @param after where to begin to look for the property
   */
  static int property(byte[] object, String name, int after) {
    BrokenRecord before = new BrokenRecord();
    int seen = 0;
    for (int i = after; i < object.length; i++) {
      if (object[i] == '"' && isNamed(object, i + 1, name)) {
        if (before.scan(object, seen, i) >= 0) {
          return -1;
        } else if (before.isAtNextName()) {
          return i;
        }
        seen = i;
      }
    }
    return -1;
  }

  /** Whether a text is a name; its characters may be escaped. */
  private static boolean isNamed(byte[] text, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (at < text.length && text[at] == c) {
        at++;
      } else if (isEscaped(text, at, c)) {
        at += ESCAPED;
      } else {
        return false;
      }
    }
    return at < text.length && text[at] == '"';
  }

  private static boolean isEscaped(byte[] text, int at, char c) {
    if (at + ESCAPED > text.length || text[at] != '\\' || text[at + 1] != 'u') {
      return false;
    }
    int code = 0;
    for (int i = at + 2; i < at + ESCAPED; i++) {
      code = code * 16 + Character.digit(text[i], 16);
    }
    return code == c;
  }
}
