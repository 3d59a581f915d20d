package io.github.openinspections.examples.cli.terminal;

import java.util.Locale;

/**
 * Third-party text made safe for a terminal: characters that could control it, break the line or
 * change the direction of the surrounding text become Unicode escapes. Nothing is shortened.
 */
public final class TerminalText {
  private TerminalText() {}

  /** Returns the text as one line. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    if (!isUnsafe(point)) {
      safe.appendCodePoint(point);
      return;
    }
    for (char unit : Character.toChars(point)) {
      safe.append("\\u").append(escape(unit));
    }
  }

  private static String escape(char unit) {
    String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - hex.length()) + hex;
  }

  private static boolean isUnsafe(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
