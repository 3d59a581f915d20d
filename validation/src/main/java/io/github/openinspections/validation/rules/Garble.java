package io.github.openinspections.validation.rules;

/**
 * Traces of a text that was read in the wrong encoding: the usual pairs that UTF-8 makes in
 * Windows-1252, MacRoman and DOS, replacement and control characters, halves of characters. No pair
 * listed here begins a word of English, Welsh, Irish or Gaelic.
 */
final class Garble {
  /** What Windows-1252 has in the places 0x80 to 0x9F, as far as it has something. */
  private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private Garble() {}

  /** Returns where the first trace is, or -1. */
  static int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && isTrace(text, i, c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTrace(String text, int i, char c) {
    if (c < 0xa0) {
      return c != '\n' && c != '\t' && c != '\r';
    }
    return isReplacement(c)
        || (Character.isSurrogate(c) && !isWhole(text, i))
        || (i + 1 < text.length() && isPair(text, i, c, text.charAt(i + 1)));
  }

  /** Replacement characters, characters that are none, stray marks of order and direction. */
  private static boolean isReplacement(char c) {
    return c >= '\ufff9'
        || c == '\ufeff'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isWhole(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static boolean isPair(String text, int i, char c, char next) {
    return switch (c) {
      case 'â' -> next == '€' || next == '‚' || next == '„' || next == '\u0080';
      case 'Â' -> next >= '\u00a0' && next <= '¿';
      case 'Ã' -> (next >= '\u00a0' && next <= '¿') || WINDOWS.indexOf(next) >= 0;
      case 'Ä', 'Å' -> next >= '¡' && next <= '¿';
      case 'ï' -> text.startsWith("»¿", i + 1) || text.startsWith("¿½", i + 1);
      case 'ð' -> next == 'Ÿ';
      case 'Γ' -> next == 'Ç';
      case '‚' -> next == 'Ä';
      default -> false;
    };
  }
}
