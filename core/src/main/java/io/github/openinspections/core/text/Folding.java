package io.github.openinspections.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What all spellings of one printed text have in common, so that it can be compared with a
 * vocabulary. These do not matter: case, kinds of apostrophes, quotation marks and dashes, kinds
 * and number of spaces, invisible characters, compatibility forms (a ligature, a full-width
 * letter), and character references of HTML. Accents do.
 *
 * <p>A folded text is for comparing and is never shown. Folding it again changes nothing.
 */
public final class Folding {
  /** No word of a vocabulary is longer; composing a very long text is not linear. */
  static final int LONGEST = 1000;

  /** A text is folded after two or three passes, each of which is linear. */
  private static final int MOST_PASSES = 8;

  private Folding() {}

  /** Returns what the spellings of a text share; a text above 1,000 characters is its own. */
  public static String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    if (isPlain(text)) {
      return simple(text);
    }
    if (text.indexOf('&') < 0) {
      String typed = typed(text);
      if (isPlain(typed)) { // only an apostrophe or a dash was not ASCII, as a rule
        return simple(typed);
      }
    }
    String folded = text;
    String before;
    int most = MOST_PASSES;
    do {
      before = folded;
      folded = pass(before);
    } while (!isPlain(folded) && !folded.equals(before) && --most > 0);
    return isPlain(folded) ? simple(folded) : folded;
  }

  /** Whether a text is ASCII and without references, so that no tables of Unicode are needed. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f || c == '&') {
        return false;
      }
    }
    return true;
  }

  private static String pass(String text) {
    return simple(composed(text.indexOf('&') < 0 ? text : HtmlEntities.decoded(text)));
  }

  /** Returns a character as it is in a folded text, so that it can be part of a reference there. */
  static String character(int point) {
    return point < 0x80 ? Character.toString(point) : composed(Character.toString(point));
  }

  private static String composed(String text) {
    String typed = typed(text);
    if (isComposed(typed)) {
      return smallLatin(typed);
    }
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    // Upper case first: some letters have several lower-case forms for one capital.
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether all characters are ASCII or letters of Latin-1, which composing does not change. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f && (c < 0xc0 || c > 0xff)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a composed text with small letters, as upper and then lower case would make it. */
  private static String smallLatin(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00df') {
        small.append("ss");
      } else {
        boolean capital =
            (c >= 'A' && c <= 'Z') || (c >= '\u00c0' && c <= '\u00de' && c != '\u00d7');
        small.append(capital ? (char) (c + 32) : c);
      }
    }
    return small.toString();
  }

  /** Returns the text as a typewriter writes it; composing would make an accent of a quote. */
  private static String typed(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    char[] chars = text.toCharArray(); // charAt is slow before the JVM has compiled this well
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        typed.append(c);
      } else if (isSpace(c)) {
        typed.append(' ');
      } else if (!isInvisible(c)) {
        typed.append(isApostrophe(c) ? '\'' : isQuote(c) ? '"' : isDash(c) ? '-' : c);
      }
    }
    return typed.toString();
  }

  /** Returns an ASCII character as it is in a folded text. */
  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
  }

  /** Returns the text with small ASCII letters, one kind of apostrophe, and single spaces. */
  private static String simple(String text) {
    StringBuilder simple = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = small(c);
      boolean space = c <= ' ' && isSpace(c);
      if (simple == null && (folded != c || (space && !isSingle(text, i, c)))) {
        simple = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (simple != null) {
        if (!space) {
          simple.append(folded);
        } else if (!simple.isEmpty() && simple.charAt(simple.length() - 1) != ' ') {
          simple.append(' ');
        }
      }
    }
    if (simple == null) {
      return text;
    }
    int end = simple.length();
    return end > 0 && simple.charAt(end - 1) == ' '
        ? simple.substring(0, end - 1)
        : simple.toString();
  }

  /** Whether a space is one that stays: between two words. */
  private static boolean isSingle(String text, int i, char c) {
    return c == ' ' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ';
  }

  /** Whether a character separates words, and nothing else: a space, a tab, a line break. */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f')
        : c >= '\u0085'
            && (c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2800' // a Braille pattern without dots, pasted for a space
                || c == '\u3000');
  }

  /** Whether nobody sees the character: zero-width, a soft hyphen, a direction, a mark of order. */
  public static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u034f'
        || c == '\u061c'
        || c == '\u180e'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || c == '\ufeff';
  }

  private static boolean isApostrophe(char c) {
    return c == '\u00b4'
        || (c >= '\u2018' && c <= '\u201b')
        || (c >= '\u02b9' && c <= '\u02bf' && c != '\u02ba')
        || c == '\u02c8'
        || c == '\u2032'
        || c == '\u2035'
        || c == '\u2039'
        || c == '\u203a'
        || c == '\uff07'
        || c == '\uff40';
  }

  private static boolean isQuote(char c) {
    return c == '\u00ab'
        || c == '\u00bb'
        || c == '\u02ba'
        || (c >= '\u201c' && c <= '\u201f')
        || c == '\u2033'
        || c == '\u2036'
        || c == '\uff02';
  }

  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015')
        || c == '\u2043'
        || c == '\u2212'
        || c == '\u2e3a'
        || c == '\u2e3b'
        || c == '\ufe58'
        || c == '\ufe63'
        || c == '\uff0d';
  }
}
