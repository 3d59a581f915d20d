package io.github.openinspections.serialization.csv;

/** The e-mail address around an "@". */
final class EmailText {
  /** The longest local part that there is; it bounds how often a letter is looked at. */
  private static final int LONGEST = 64;

  private EmailText() {}

  /** Returns where an address begins, but not before a place; at the "@" itself without one. */
  static int start(String text, int at, int least) {
    int start = at;
    while (start > Math.max(least, at - LONGEST) && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Returns where the address ends; 0 if there is none: a domain has a dot with letters after it.
   */
  static int end(String text, int at, int start) {
    int end = at + 1;
    int dot = -1;
    while (end < text.length() && isOfDomain(text.charAt(end))) {
      dot = text.charAt(end) == '.' && isLetterAt(text, end + 1) ? end : dot;
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < at && dot > at + 1 ? end : 0;
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && PersonalContent.isLetter(text.charAt(at));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean isOfDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
