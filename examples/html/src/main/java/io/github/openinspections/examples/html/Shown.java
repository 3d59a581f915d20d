package io.github.openinspections.examples.html;

import java.util.Locale;

/**
 * Third-party text as a page shows it: cut to a maximum length, with a note if it was cut.
 * Characters that are invisible or change the direction of the surrounding text are shown as their
 * code point in angle brackets. Templates escape the result like any other text.
 */
final class Shown {
  static final int NAME = 160;
  static final int TEXT = 1_000;

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

  /** Listed by number, because the categories of {@code Character} differ between Java versions. */
  private static boolean isHidden(int point) {
    return point < ' '
        || (point >= 0x7f && point < 0xa0)
        || point == 0xad
        || point == 0x61c
        || point == 0x180e
        || (point >= 0x200b && point <= 0x200f)
        || (point >= 0x2028 && point <= 0x202e)
        || (point >= 0x2060 && point <= 0x206f)
        || (point >= 0xd800 && point <= 0xdfff)
        || point == 0xfeff
        || (point >= 0xfff9 && point <= 0xfffb)
        || (point & 0xfffe) == 0xfffe
        || (point >= 0xe0000 && point <= 0xe007f);
  }
}
