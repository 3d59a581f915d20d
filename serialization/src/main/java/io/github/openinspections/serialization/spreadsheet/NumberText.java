package io.github.openinspections.serialization.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a number as people see it: without exponent and final zeros. Spreadsheets keep 15
 * digits; more than these come from the binary form, as in 2.2999999999999998. Where digits are
 * lost that a whole number needs, the exponent stays, so that nobody takes it for an identifier.
 */
final class NumberText {
  private static final int DIGITS = 15;
  private static final int MOST_LENGTH = 64;

  private NumberText() {}

  static String of(String written) {
    return shifted(written, 0, "");
  }

  /** Returns the text of a number that is shown in hundredths: 75% for 0.75. */
  static String percentage(String written) {
    return shifted(written, 2, "%");
  }

  private static String shifted(String written, int places, String sign) {
    if (written.length() > MOST_LENGTH) {
      return written;
    }
    try {
      BigDecimal number =
          new BigDecimal(written.strip())
              .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
              .scaleByPowerOfTen(places)
              .stripTrailingZeros();
      long before = number.precision() - (long) number.scale();
      boolean lost = before > DIGITS || before < -DIGITS;
      return (lost ? number.toString() : number.toPlainString()) + sign;
    } catch (ArithmeticException | NumberFormatException noNumber) {
      return written;
    }
  }
}
