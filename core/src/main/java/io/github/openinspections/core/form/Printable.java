package io.github.openinspections.core.form;

/**
 * Third-party text made fit for a message: short, and without the characters that steer a terminal
 * or reorder a line.
 */
public final class Printable {
  /** How many code points of a value a message shows. */
  private static final int LENGTH = 80;

  private Printable() {}

  /** Returns the text as a message shows it. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    append(shown, text);
    return shown.toString();
  }

  static void append(StringBuilder out, String text) {
    int shown = 0;
    for (int i = 0; i < text.length(); shown++) {
      if (shown == LENGTH) {
        out.append('…');
        return;
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPlain(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(String.format("\\u%04X", c));
      }
    }
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
