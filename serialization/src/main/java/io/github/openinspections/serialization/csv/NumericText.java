package io.github.openinspections.serialization.csv;

/**
 * A text of one to three numbers with the same separator between them. Most dates of a table are
 * such texts, so it is one number without an allocation: -1 if the text is none.
 */
final class NumericText {
  /** As long as 31/12/2020. */
  private static final int LONGEST = 10;

  private static final int DIGITS_BITS = 3;
  private static final int NUMBER_BITS = 14;
  private static final int BITS = DIGITS_BITS + NUMBER_BITS;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
  private static final long DIGITS_MASK = (1L << DIGITS_BITS) - 1;

  private NumericText() {}

  /** Reads numbers of one to four digits; -1 = not such a text. */
  static long of(String text) {
    int length = text.length();
    if (length > LONGEST || length == 0) {
      return -1;
    }
    long numbers = 0;
    int count = 0;
    char separator = 0;
    int number = 0;
    int digits = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : separator;
      if (c >= '0' && c <= '9' && digits < 4) {
        number = number * 10 + (c - '0');
        digits++;
      } else if (digits > 0 && count < 3 && (separator == 0 || c == separator)) {
        numbers |= ((long) digits << NUMBER_BITS | number) << (count * BITS);
        count++;
        separator = c;
        number = 0;
        digits = 0;
      } else {
        return -1;
      }
    }
    return count < 2 || separator > 0x7f ? -1 : numbers | (long) separator << (3 * BITS);
  }

  /** Returns the separator, which is ASCII. */
  static char separator(long numbers) {
    return (char) (numbers >> (3 * BITS));
  }

  /** Returns a number, from 0. */
  static int number(long numbers, int index) {
    return (int) (numbers >> (index * BITS) & NUMBER_MASK);
  }

  /** Returns how many digits a number has; 0 = there is no such number. */
  static int digits(long numbers, int index) {
    return (int) (numbers >> (index * BITS + NUMBER_BITS) & DIGITS_MASK);
  }

  /** Whether the numbers are apart as those of dates are. */
  static boolean isOfDate(long numbers) {
    char separator = numbers < 0 ? 0 : separator(numbers);
    return separator == '/' || separator == '-' || separator == '.';
  }

  /** Whether the day and the month are the first two of three numbers, in any order. */
  static boolean isOfDay(long numbers) {
    return isOfDate(numbers)
        && digits(numbers, 0) <= 2
        && digits(numbers, 1) <= 2
        && (digits(numbers, 2) == 2 || digits(numbers, 2) == 4);
  }
}
