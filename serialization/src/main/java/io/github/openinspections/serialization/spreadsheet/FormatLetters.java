package io.github.openinspections.serialization.spreadsheet;

import java.util.Locale;

/**
 * The letters and signs of a format that stand for parts of a number; of times also {@code [h]}.
 */
final class FormatLetters {
  private static final int LONGEST_FORMAT = 1000;

  private FormatLetters() {}

  /** Returns them in lower case, without what is quoted, escaped or in brackets. */
  static String of(String format) {
    StringBuilder letters = new StringBuilder();
    boolean quoted = false;
    boolean bracketed = false;
    int length = Math.min(format.length(), LONGEST_FORMAT);
    for (int i = 0; i < length; i++) {
      char c = format.charAt(i);
      if (quoted && c != '"') {
        continue;
      }
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '[') {
        bracketed =
            !begins(format, i, "[h")
                && !begins(format, i, "[s")
                && !begins(format, i, "[m]")
                && !begins(format, i, "[mm]");
      } else if (c == ']') {
        bracketed = false;
      } else if (!bracketed) {
        letters.append(c);
      }
    }
    String lower = letters.toString().toLowerCase(Locale.ROOT);
    return lower.replace("am/pm", "h");
  }

  private static boolean begins(String format, int at, String part) {
    return format.regionMatches(true, at, part, 0, part.length());
  }
}
