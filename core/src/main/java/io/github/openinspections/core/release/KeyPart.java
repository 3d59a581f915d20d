package io.github.openinspections.core.release;

/** The parts of a key, which line feeds join: one inside a part is escaped, with the backslash. */
final class KeyPart {
  private static final char BETWEEN = '\n';
  private static final char ESCAPE = '\\';
  private static final char LINE_FEED = 'n';

  private KeyPart() {}

  /** Returns a text as a part of a key. */
  static String of(String text) {
    return text.indexOf(BETWEEN) < 0 && text.indexOf(ESCAPE) < 0
        ? text
        : text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** Returns a key with one more part. */
  static String joined(String key, String text) {
    return key + BETWEEN + of(text);
  }

  /** Returns the text that is the last part of a key. */
  static String last(String key) {
    String part = key.substring(key.lastIndexOf(BETWEEN) + 1);
    if (part.indexOf(ESCAPE) < 0) {
      return part;
    }
    StringBuilder text = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == ESCAPE && i + 1 < part.length()) { // a forged stream may end there
        c = part.charAt(++i) == LINE_FEED ? BETWEEN : ESCAPE;
      }
      text.append(c);
    }
    return text.toString();
  }
}
