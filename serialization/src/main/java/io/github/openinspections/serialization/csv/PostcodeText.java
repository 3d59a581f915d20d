package io.github.openinspections.serialization.csv;

/** A full British postcode at a place: "ZZ1 1ZZ", and as a whole text also "zz11zz". */
final class PostcodeText {
  /** No second half has these, which look like others in handwriting. */
  private static final String NEVER = "CIKMOV";

  private PostcodeText() {}

  /** Returns where the postcode ends; 0 if none begins here. */
  static int end(String text, int start, boolean divided) {
    int at = start;
    while (at < text.length() && at < start + 2 && PersonalContent.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == start || !isDigit(text, at)) {
      return 0;
    }
    int end = second(text, at + 1, divided);
    if (end == 0 && at + 1 < text.length() && isLetterOrDigit(text.charAt(at + 1))) {
      end = second(text, at + 2, divided);
    }
    boolean whole = start == 0 && end == text.length();
    return end > 0 && (whole || isCapital(text, start, end)) ? end : 0;
  }

  /** Returns where the second half ends: a digit and two letters, after a space or without one. */
  private static int second(String text, int from, boolean divided) {
    int at = from;
    while (at < text.length() && at < from + 2 && isSpace(text.charAt(at))) {
      at++;
    }
    boolean found =
        (at > from || !divided)
            && isDigit(text, at)
            && isSecond(text, at + 1)
            && isSecond(text, at + 2)
            && (at + 3 == text.length() || !isLetterOrDigit(text.charAt(at + 3)));
    return found ? at + 3 : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && PersonalContent.isDigit(text.charAt(at));
  }

  private static boolean isSecond(String text, int at) {
    return at < text.length()
        && PersonalContent.isLetter(text.charAt(at))
        && NEVER.indexOf(Character.toUpperCase(text.charAt(at))) < 0;
  }

  /** In a sentence "of b5 1st" is none. */
  private static boolean isCapital(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        return false;
      }
    }
    return true;
  }
}
