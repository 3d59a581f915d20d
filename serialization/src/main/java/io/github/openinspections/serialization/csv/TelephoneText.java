package io.github.openinspections.serialization.csv;

/** A British telephone number at a place: "0131 496 0000", "(01632) 960001", "+44 7700 900001". */
final class TelephoneText {
  private static final int LEAST = 10;
  private static final int MOST = 11;
  private static final int LONGEST = 24;
  private static final int LEAST_IN_FIRST = 3;
  private static final String ABROAD = "44";

  private TelephoneText() {}

  /** Returns where the number ends; 0 if none begins here. */
  static int end(String text, int start, boolean divided) {
    char first = text.charAt(start);
    if (first != '0' && first != '+' && first != '(') {
      return 0;
    }
    StringBuilder digits = new StringBuilder();
    int end = start;
    int inFirst = 0; // digits of the first group: of a date it has two
    boolean sign = first != '0';
    for (int i = start; i < text.length() && i < start + LONGEST; i++) {
      char c = text.charAt(i);
      if (PersonalContent.isDigit(c)) {
        digits.append(c);
        end = i + 1;
      } else if (c != ' ' && c != '(' && c != ')' && c != '-' && c != '\u00a0' && i > start) {
        break;
      } else if (i > start && !digits.isEmpty()) {
        inFirst = inFirst == 0 ? digits.length() : inFirst;
        sign = true;
      }
      if (digits.length() > MOST + 3) {
        break;
      }
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    boolean abroad = first == '+' || digits.indexOf("00" + ABROAD) == 0;
    return whole
            && (sign || !divided)
            && (abroad || inFirst == 0 || inFirst >= LEAST_IN_FIRST)
            && isNumber(national(digits.toString()))
        ? end
        : 0;
  }

  private static String national(String digits) {
    String number = digits.startsWith("00") ? digits.substring(2) : digits;
    if (!number.startsWith(ABROAD)) {
      return digits;
    }
    String rest = number.substring(ABROAD.length());
    return rest.startsWith("0") ? rest : "0" + rest;
  }

  private static boolean isNumber(String digits) {
    return digits.length() >= LEAST
        && digits.length() <= MOST
        && digits.charAt(0) == '0'
        && "123578".indexOf(digits.charAt(1)) >= 0
        && (digits.length() == MOST || digits.charAt(1) == '1');
  }
}
