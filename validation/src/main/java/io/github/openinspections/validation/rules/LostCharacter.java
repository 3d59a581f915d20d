package io.github.openinspections.validation.rules;

/**
 * A question mark that a program wrote for a character that it could not write, such as a hyphen in
 * "up?to?date" or a space: it is between two small letters. Those of addresses separate parts of
 * them and are none.
 */
final class LostCharacter {
  /** Longer words are addresses; this bounds what is read for each of many question marks. */
  private static final int LONGEST_WORD = 64;

  private LostCharacter() {}

  /** Whether the question mark at an index is one. */
  static boolean isAt(String text, int at) {
    return isSmallLetter(text, at - 1) && isSmallLetter(text, at + 1) && !isInAddress(text, at);
  }

  private static boolean isSmallLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
      if (at - start > LONGEST_WORD || isOfAddress(text.charAt(start))) {
        return true;
      }
    }
    int end = at + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      if (end - at > LONGEST_WORD || isOfQuery(text.charAt(end))) {
        return true;
      }
      end++;
    }
    return false;
  }

  private static boolean isOfAddress(char c) {
    return c == '/' || c == '.' || c == ':' || c == '@';
  }

  private static boolean isOfQuery(char c) {
    return c == '=' || c == '&' || c == '/';
  }
}
