package io.github.openinspections.core.text;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;

/**
 * The forms that identifiers, codes, counts, addresses, periods and numbers must have. Readers ask
 * the {@code is} questions and report a problem; types call the {@code require} methods and throw.
 */
public final class FormatChecks {
  /**
   * The Unicode property White_Space (PropList.txt), for use inside a character class of a regular
   * expression.
   */
  public static final String WHITE_SPACE =
      "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  /** The largest number that one unit of a period may have. */
  private static final int PERIOD_LIMIT = 999_999;

  /** The most characters that readers accept for a number. */
  private static final int NUMBER_LIMIT = 1000;

  private FormatChecks() {}

  /**
   * Whether a text can be an identifier or a code: not empty, no leading or trailing white space.
   */
  public static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && !isWhiteSpace(text.charAt(0))
        && !isWhiteSpace(text.charAt(text.length() - 1));
  }

  private static boolean isWhiteSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= '\u0085'
            && (c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000');
  }

  /** Whether a period can be written: years, months and days, none negative or above 999999. */
  public static boolean isPeriod(Period period) {
    return isPeriodUnit(period.getYears())
        && isPeriodUnit(period.getMonths())
        && isPeriodUnit(period.getDays());
  }

  private static boolean isPeriodUnit(int unit) {
    return unit >= 0 && unit <= PERIOD_LIMIT;
  }

  /**
   * Returns the identifier.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static String requireIdentifier(String what, String text) {
    if (!isIdentifier(text)) {
      throw new IllegalArgumentException(
          what + " must not be empty or have leading or trailing white space: \"" + text + "\"");
    }
    return text;
  }

  /**
   * Checks a count.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static void requireCount(String what, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(what + " must not be negative: " + count);
    }
  }

  /**
   * Checks an address.
   *
   * @throws IllegalArgumentException if it is not absolute
   */
  public static void requireAbsolute(String what, URI uri) {
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException(what + " must be an absolute URI: \"" + uri + "\"");
    }
  }

  /**
   * Checks a period.
   *
   * @throws IllegalArgumentException if a unit of it is negative or above 999999
   */
  public static void requirePeriod(String what, Period period) {
    if (!isPeriod(period)) {
      throw new IllegalArgumentException(
          what + " must have units from 0 to " + PERIOD_LIMIT + ": " + period);
    }
  }

  /** Whether readers accept the number when it is written. */
  public static boolean isShort(BigDecimal number) {
    return number.toString().length() <= NUMBER_LIMIT;
  }

  /**
   * Checks a number.
   *
   * @throws IllegalArgumentException if its text is longer than readers accept, or has an exponent
   *     that they cannot read
   */
  public static void requireShort(String what, BigDecimal number) {
    if (!isShort(number)) {
      throw new IllegalArgumentException(
          what + " must not need more than " + NUMBER_LIMIT + " characters");
    }
    long exponent = (long) number.precision() - 1 - number.scale();
    if (exponent > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          what + " must not have an exponent above " + Integer.MAX_VALUE);
    }
  }
}
