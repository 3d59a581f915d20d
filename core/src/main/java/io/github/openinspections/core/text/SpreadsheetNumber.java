package io.github.openinspections.core.text;

/** What a spreadsheet makes of an identifier that it mistakes for a number. */
public final class SpreadsheetNumber {
  /** The longest number that a spreadsheet shows. */
  private static final int LIMIT = 30;

  private SpreadsheetNumber() {}

  /** Whether a text reads {@code 1.02E+07}, {@code 1,02E+07} or {@code 80426.0}. */
  public static boolean is(String text) {
    return isRounded(text) || hasZeroFraction(text);
  }

  /**
   * Whether a number is in scientific notation, as spreadsheets and programs write it: {@code
   * 1.02E+07} can be any of many numbers. {@code 1E5} can be a code.
   */
  public static boolean isRounded(String text) {
    int digits = digits(text, 0);
    if (digits == 0 || digits == text.length() || text.length() > LIMIT) {
      return false;
    }
    boolean hasPoint = isPoint(text, digits);
    int end = hasPoint ? digits(text, digits + 1) : digits;
    if (end == text.length() || (hasPoint && end == digits + 1)) {
      return false;
    }
    boolean exponent = text.charAt(end) == 'E' || text.charAt(end) == 'e';
    boolean signed =
        end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
    int power = signed ? end + 2 : end + 1;
    return exponent
        && (signed || (hasPoint && digits == 1))
        && power < text.length()
        && digits(text, power) == text.length();
  }

  /** Only after a point: 80,000 is a number of thousands. */
  private static boolean hasZeroFraction(String text) {
    int point = text.indexOf('.');
    boolean zeros = point > 0 && point < text.length() - 1 && text.length() <= LIMIT;
    for (int i = point + 1; i < text.length() && zeros; i++) {
      zeros = text.charAt(i) == '0';
    }
    return zeros && digits(text, 0) == point;
  }

  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ',';
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
