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
    if (written.length() > MOST_LENGTH) {
      return written;
    }
    try {
      BigDecimal number =
          new BigDecimal(written.strip())
              .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
              .stripTrailingZeros();
      long before = number.precision() - (long) number.scale();
      return before > DIGITS || before < -DIGITS ? number.toString() : number.toPlainString();
    } catch (ArithmeticException | NumberFormatException noNumber) {
      return written;
    }
  }
}
