package io.github.openinspections.validation.rules;

/**
 * Traces of a text that was read in the wrong encoding: the usual pairs that UTF-8 becomes in
 * Windows-1252, MacRoman and DOS, replacement and control characters, unpaired surrogates, the
 * escapes of web pages and spreadsheets ({@link Markup}), and question marks in words ({@link
 * LostCharacter}). No pair listed here begins a word of English, Welsh, Irish or Gaelic.
 */
final class Garble {
  /** The characters that Windows-1252 has between 0x80 and 0x9F. */
  private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  /** For each character of Latin-1, 0 if it is in ASCII and never begins a trace. */
  private static final byte[] OTHERS = new byte[0x100];

  static {
    for (char c = 0; c < OTHERS.length; c++) {
      boolean plain = c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '_' && c != '?';
      OTHERS[c] = (byte) (plain ? 0 : 1);
    }
  }

  private Garble() {}

  /** Returns the index of the first trace, or -1. */
  static int find(String text) {
    for (int i = plainUntil(text, 0); i < text.length(); i = plainUntil(text, i + 1)) {
      if (isTrace(text, i, text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where a trace probably comes from, as the name of a phrase. */
  static String cause(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '&', '<' -> "html";
      case '_' -> "spreadsheet";
      case '?', '\ufffd' -> "lost";
      default -> c < 0xa0 ? "control" : "encoding";
    };
  }

  /** Returns the index of the next character that is not plain; nearly all are, so by fours. */
  private static int plainUntil(String text, int from) {
    int length = text.length();
    int i = from;
    while (i + 3 < length
        && (other(text.charAt(i))
                | other(text.charAt(i + 1))
                | other(text.charAt(i + 2))
                | other(text.charAt(i + 3)))
            == 0) {
      i += 4;
    }
    while (i < length && other(text.charAt(i)) == 0) {
      i++;
    }
    return i;
  }

  /** Returns 0 for a plain character. */
  private static int other(char c) {
    return c < OTHERS.length ? OTHERS[c] : 1;
  }

  private static boolean isTrace(String text, int i, char c) {
    if (c == '&' || c == '<' || c == '_') {
      return Markup.isAt(text, i);
    }
    if (c == '?') {
      return LostCharacter.isAt(text, i);
    }
    if (c < 0xa0) {
      return c != '\n' && c != '\t' && c != '\r';
    }
    return isReplacement(c)
        || (Character.isSurrogate(c) && !isWhole(text, i))
        || (i + 1 < text.length() && isPair(text, i, c, text.charAt(i + 1)));
  }

  /** Replacement characters, noncharacters, stray byte order and direction marks. */
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

  /** The capitals of a Welsh word may end in Â, and a quotation mark may follow. */
  private static boolean isDoubled(String text, int i, char next) {
    return WINDOWS.indexOf(next) >= 0 && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)));
  }

  private static boolean isPair(String text, int i, char c, char next) {
    return switch (c) {
      case 'â' -> next == '€' || next == '‚' || next == '„' || next == '\u0080';
      case 'Â' -> (next >= '\u00a0' && next <= '¿') || isDoubled(text, i, next);
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
