package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers that cells print: scores, percentages, counts. */
final class PrintedNumber {
  /** A longer text is no number. */
  private static final int LONGEST = 40;

  /** The most places before or after the point of a number. */
  private static final int MOST_PLACES = 1000;

  private PrintedNumber() {}

  /** Returns a number, without a percent sign at its end. */
  static Optional<BigDecimal> decimal(String text) {
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    try {
      return digits.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new BigDecimal(digits)).filter(PrintedNumber::isWithinReason);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether a number has an exponent that a table could mean. */
  private static boolean isWithinReason(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_PLACES && FormatChecks.isShort(number);
  }

  /** Returns a whole number, which is not negative. */
  static Optional<Integer> whole(String text) {
    String digits = TableWords.withoutFraction(text);
    boolean number = digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
