package io.github.openinspections.validation.rules;

/** What a spreadsheet makes of an identifier that it mistakes for a number. */
final class SpreadsheetNumber {
  /** The longest number that a spreadsheet shows. */
  private static final int LIMIT = 30;

  private SpreadsheetNumber() {}

  /** Whether a text reads {@code 1.02E+07}, {@code 1,02E+07} or {@code 80426.0}. */
  static boolean is(String text) {
    int digits = digits(text, 0);
    if (digits == 0 || digits == text.length() || text.length() > LIMIT) {
      return false;
    }
    boolean hasComma = text.charAt(digits) == ',';
    boolean hasPoint = hasComma || text.charAt(digits) == '.';
    int end = hasPoint ? digits(text, digits + 1) : digits;
    if (hasPoint && end == digits + 1) {
      return false;
    }
    return end == text.length()
        ? !hasComma && isZero(text, digits + 1) // 80,000 is a number of thousands
        : isExponent(text, end) || (hasPoint && digits == 1 && isShortExponent(text, end));
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isZero(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** Programs write {@code 1.002584E7}. */
  private static boolean isShortExponent(String text, int at) {
    return (text.charAt(at) == 'E' || text.charAt(at) == 'e')
        && at + 1 < text.length()
        && digits(text, at + 1) == text.length();
  }

  private static boolean isExponent(String text, int at) {
    return at + 2 < text.length()
        && (text.charAt(at) == 'E' || text.charAt(at) == 'e')
        && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-')
        && digits(text, at + 2) == text.length();
  }
}
