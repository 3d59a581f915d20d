package io.github.openinspections.core.text;

/**
 * What single characters become in a folded text, for those that become the same one character
 * whatever is around them: nearly all of printed English and Welsh, with quotation marks and
 * dashes. {@link Folding} says what they become; this is a table of it.
 */
final class FoldedCharacters {
  /** In place of a character that is left out, becomes several, or belongs to its neighbours. */
  static final char NONE = 0;

  private static final char LATIN_1_LETTERS = '\u00c0';
  private static final char LATIN_1_END = '\u0100';

  /** From here: spaces, dashes and quotation marks. */
  private static final char PUNCTUATION = '\u2000';

  private static final char END = '\u2040';

  private static final char[] FOLDED = new char[END];

  static {
    fill(' ', LATIN_1_END);
    fill(PUNCTUATION, END);
  }

  private FoldedCharacters() {}

  private static void fill(char from, char end) {
    for (char c = from; c < end; c++) {
      String folded = Folding.of("x" + c + "x");
      if (folded.length() == 3) {
        char alone = folded.charAt(1);
        boolean ascii = alone < 0x80 && alone != '&';
        FOLDED[c] = ascii || (c >= LATIN_1_LETTERS && c < LATIN_1_END) ? alone : NONE;
      }
    }
  }

  /** Returns a character as it is in a folded text, or {@link #NONE}. */
  static char of(char c) {
    return c < END ? FOLDED[c] : NONE;
  }

  /**
   * Returns a negative number where a folded character does not stand alone: it is {@link #NONE},
   * or a space that does not come after a word.
   */
  static int bad(int before, int folded) {
    return (folded - 1) | ((before - ' ' - 1) & (folded - ' ' - 1));
  }
}
