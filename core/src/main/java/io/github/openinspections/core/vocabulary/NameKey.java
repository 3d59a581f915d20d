package io.github.openinspections.core.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one name have in common: case, "&amp;" for "and", punctuation, white space
 * and the compositions of Unicode do not count; letters with marks do.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String text = name.replace("&", " and ");
    if (!isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    // Both ways: some letters have several small forms for one capital.
    text = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Apostrophes stand inside words: "King's" and "Kings" are one spelling. */
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
