package io.github.openinspections.serialization.items;

/** The points within an item: "a)", "(i)", "1)", or bullets. */
final class Points {
  private static final String BULLETS = "\u2022\u25CF\u25AA\u25A0\u2023\u00B7\uF0B7";

  private Points() {}

  /** Whether a character is a bullet, wherever it is printed. */
  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Returns where the first point of a text begins, or its length. */
  static int first(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isBullet(text.charAt(at)) || isPoint(text, at)) {
        return at;
      }
    }
    return text.length();
  }

  /** Whether the first letter or number of a list, with a bracket after it, is at a place. */
  private static boolean isPoint(String text, int at) {
    boolean bracket = at + 1 < text.length() && text.charAt(at + 1) == ')';
    if (!bracket || "aAi1".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int before = at - 1;
    if (before >= 0 && text.charAt(before) == '(') {
      before--;
    }
    return before < 0 || ":.;,".indexOf(text.charAt(before)) >= 0 || isAfterWord(text, before);
  }

  /** "4 (1) (a)" is a regulation. */
  private static boolean isAfterWord(String text, int blank) {
    int at = blank;
    while (at >= 0 && Blanks.isBlank(text.charAt(at))) {
      at--;
    }
    return at < blank && at >= 0 && !isOfReference(text.charAt(at));
  }

  private static boolean isOfReference(char c) {
    return NumberMark.isDigit(c) || c == ')';
  }
}
