package io.github.openinspections.examples.html;

import io.github.openinspections.core.text.PlainText;
import java.util.Locale;

/**
 * Third-party text as a page shows it: cut to a maximum length, with a note if it was cut.
 * Characters that are invisible or change the direction of the surrounding text are shown as their
 * code point in angle brackets. Templates escape the result like any other text.
 */
final class Shown {
  static final int NAME = 160;
  static final int TEXT = 1_000;

  private static final int SOFT_HYPHEN = 0xad;
  private static final int VOWEL_SEPARATOR = 0x180e;

  private Shown() {}

  static String name(String text) {
    return of(text, NAME);
  }

  static String text(String text) {
    return of(text, TEXT);
  }

  static String of(String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length <= most) {
      return visible(text);
    }
    String start = text.substring(0, text.offsetByCodePoints(0, most));
    return visible(start) + "… (cut: " + Count.of(length, "character") + ")";
  }

  /** Returns the whole text with hidden characters made visible. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isHidden(point)) {
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
