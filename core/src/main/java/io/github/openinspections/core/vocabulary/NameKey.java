package io.github.openinspections.core.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one name have in common: case, "&amp;" for "and", punctuation, white space
 * and the compositions of Unicode do not count; letters with marks do.
 */
final class NameKey {
  /** No name is longer: what is longer is like nothing but itself. */
  private static final int LONGEST = 1000;

  private NameKey() {}

  static String of(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    String text = name.replace("&", " and ");
    if (!isComposed(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    // Both ways: some letters have several small forms for one capital.
    text = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isApostrophe(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(c);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Apostrophes stand inside words: "King's" and "Kings" are one spelling. */
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  /** Whether all is ASCII or a letter of Latin-1: to load the tables of Unicode takes its time. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f && (c < 0xc0 || c > 0xff)) {
        return false;
      }
    }
    return true;
  }
}
