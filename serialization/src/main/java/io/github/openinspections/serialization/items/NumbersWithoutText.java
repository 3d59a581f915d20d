package io.github.openinspections.serialization.items;

import org.jspecify.annotations.Nullable;

/**
 * Numbers one after another, such as a form leaves that was not filled in: "3.4.5.6.7.8.9.10. 2.
 * The provider must …".
 *
 * @param count how many have no text
 * @param last the number that has text, or the last if none has
 * @param isForm whether they are what a form leaves, and not a decimal number or a reference
 */
record NumbersWithoutText(int count, NumberMark last, boolean isForm) {
  private static final int SURELY = 3;

  /** No form is longer; with a limit, reading every number of a text stays linear. */
  private static final int MOST = 30;

  /** Reads the numbers that begin with one. */
  static NumbersWithoutText from(String text, NumberMark first, int to) {
    NumberMark last = first;
    int count = 0;
    boolean counted = true;
    boolean apart = true;
    int at = Blanks.skip(text, first.end(), to);
    NumberMark next = read(text, at, to, first.sign());
    while (next != null && count < MOST) {
      counted &= count > 0 || next.number() == first.number() + 1;
      apart &= at > last.end();
      count++;
      last = next;
      at = Blanks.skip(text, last.end(), to);
      next = read(text, at, to, first.sign());
    }
    boolean toEnd = at == to;
    boolean textAfter = at < to && Character.isUpperCase(text.charAt(at));
    boolean form = toEnd || (textAfter && count > 0 && (apart || count >= SURELY));
    return new NumbersWithoutText(toEnd ? count + 1 : count, last, counted && form);
  }

  private static @Nullable NumberMark read(String text, int at, int to, char sign) {
    NumberMark mark = NumberMark.read(text, at, to);
    return mark == null || mark.sign() != sign ? null : mark;
  }
}
