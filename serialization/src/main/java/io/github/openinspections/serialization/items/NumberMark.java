package io.github.openinspections.serialization.items;

import org.jspecify.annotations.Nullable;

/**
 * A number of one or two digits with a full stop or a bracket after it, which may begin an item.
 *
 * @param at where its digits begin
 * @param end the place after the full stop or bracket
 * @param number the number
 * @param sign the full stop or bracket
 */
record NumberMark(int at, int end, int number, char sign) {
  private static final int MOST_DIGITS = 2;

  /** Reads a mark whose digits begin at a place; null if there is none. */
  static @Nullable NumberMark read(String text, int at, int to) {
    int end = at;
    int number = 0;
    while (end < to && isDigit(text.charAt(end)) && end - at <= MOST_DIGITS) {
      number = number * 10 + text.charAt(end) - '0';
      end++;
    }
    boolean sign = end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
    return end == at || end - at > MOST_DIGITS || number == 0 || !sign
        ? null
        : new NumberMark(at, end + 1, number, text.charAt(end));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the digits as printed. */
  String digits(String text) {
    return text.substring(at, end - 1);
  }
}
