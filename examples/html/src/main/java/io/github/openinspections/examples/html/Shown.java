package io.github.openinspections.examples.html;

import io.github.openinspections.core.text.PlainText;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Third-party text as a page shows it: cut to a maximum length, with a note if it was cut.
 * Characters that are invisible or change the direction of the surrounding text are shown as their
 * code point in angle brackets. Templates escape the result like any other text.
 */
final class Shown {
  static final int NAME = 160;
  static final int TEXT = 1_000;

  private static final int SOFT_HYPHEN = 0xad;
  private static final int ARABIC_LETTER_MARK = 0x61c;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int RIGHT_TO_LEFT_MARK = 0x200f;
  private static final int VOWEL_SEPARATOR = 0x180e;

  private Shown() {}

  static String of(String text, int most, Words words) {
    int length = text.codePointCount(0, text.length());
    if (length <= most) {
      return visible(text);
    }
    String start = text.substring(0, text.offsetByCodePoints(0, most));
    return words.counted("page.cut", length, "text", visible(start));
  }

  /** Returns the whole text with hidden characters made visible. */
  private static String visible(String text) {
    return visible(text, Shown::isHidden);
  }

  /**
   * Returns a text of a translation. It keeps the marks that many scripts need, and shows what
   * would change the direction of the text around it, or could not be seen.
   */
  static String translated(String text) {
    return visible(text, point -> point != '\n' && !isMark(point) && isHidden(point));
  }

  /** Joiners, soft hyphens, and the marks of one direction, which reach no further than a word. */
  private static boolean isMark(int point) {
    return (point >= ZERO_WIDTH_NON_JOINER && point <= RIGHT_TO_LEFT_MARK)
        || point == ARABIC_LETTER_MARK
        || point == SOFT_HYPHEN;
  }

  private static String visible(String text, IntPredicate hidden) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (hidden.test(point)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  /** Besides what no line of a report shows, a page makes visible what only breaks words. */
  private static boolean isHidden(int point) {
    return !PlainText.isPlain(point) || point == SOFT_HYPHEN || point == VOWEL_SEPARATOR;
  }
}
