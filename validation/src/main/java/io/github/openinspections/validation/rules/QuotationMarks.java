package io.github.openinspections.validation.rules;

/**
 * Whether quotation marks surround a whole text. Marks at the beginning of every paragraph with one
 * at the very end do; a quoted word at each end does not.
 */
final class QuotationMarks {
  private static final String OPENING = "“‘\"'«";
  private static final String CLOSING = "”’\"'»";

  private QuotationMarks() {}

  static boolean surround(String text) {
    String words = text.strip();
    int pair = words.length() < 2 ? -1 : OPENING.indexOf(words.charAt(0));
    if (pair < 0 || words.charAt(words.length() - 1) != CLOSING.charAt(pair)) {
      return false;
    }
    for (int i = 1; i < words.length() - 1; i++) {
      char c = words.charAt(i);
      boolean opens = c == OPENING.charAt(pair) && words.charAt(i - 1) != '\n';
      boolean closes = c == CLOSING.charAt(pair) && words.charAt(i - 1) != '\n';
      if ((opens || closes) && !isApostrophe(words, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(String words, int at) {
    return (words.charAt(at) == '’' || words.charAt(at) == '\'')
        && Character.isLetter(words.charAt(at - 1))
        && Character.isLetter(words.charAt(at + 1));
  }
}
