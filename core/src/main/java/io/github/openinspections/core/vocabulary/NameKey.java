package io.github.openinspections.core.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key that all spellings of one name share: case, "&amp;" for "and", punctuation, white space and
 * Unicode composition do not matter; diacritics do.
 */
final class NameKey {
  /** No name is longer; a longer text matches only itself. */
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
    // Upper case first: some letters have several lower-case forms for one capital.
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

  /** Returns the key of a name; a name without letters and digits has only itself. */
  static String orName(String name) {
    String key = of(name);
    return key.isEmpty() ? name : key;
  }

  /** Apostrophes are part of words: "King's" and "Kings" have the same key. */
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  /**
   * Whether all characters are ASCII or letters of Latin-1, which avoids loading the tables of
   * Unicode.
   */
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
