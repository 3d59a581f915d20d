package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import java.util.Locale;
import java.util.Optional;

/**
 * What people and spreadsheets do to identifiers whose form is known: spaces and full stops between
 * thousands, zeros after a decimal point or comma, "URN" or # before them, footnote marks and
 * punctuation after them, small letters. It is undone only if the form leaves nothing else that
 * could be meant.
 */
final class TypedIdentifier {
  private static final int MOST = 64;

  /** Fewer digits may be a short number with a fraction, or two numbers. */
  private static final int LEAST_GROUPED = 5;

  private static final int GROUP = 3;
  private static final String AFTER = "*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹.,;: ";
  private static final String BEFORE_NUMBER = "#:.- ";
  private static final String LABEL = "urn";

  private TypedIdentifier() {}

  /** Returns the identifier, if it is certain which was meant. */
  static Optional<String> of(String text, IdentifierForm form) {
    if (form == IdentifierForm.ANY || text.length() > MOST) {
      return Optional.empty();
    }
    String plain = withoutLabel(withoutMarks(typed(text)), form);
    return fitting(withoutZeros(plain), form).or(() -> fitting(plain, form));
  }

  private static Optional<String> fitting(String text, IdentifierForm form) {
    int digits = 0;
    while (digits < text.length() && isLetter(text.charAt(digits))) {
      digits++;
    }
    String letters = text.substring(0, digits);
    Optional<String> prefix = letters.isEmpty() ? Optional.of("") : form.prefix(letters);
    boolean space = digits > 0 && digits < text.length() && text.charAt(digits) == ' ';
    String number = text.substring(space ? digits + 1 : digits);
    return prefix
        .map(capitals -> capitals + (form.isGrouped() ? withoutGroups(number) : number))
        .filter(form::fits);
  }

  /** Returns the text as a typewriter writes it: ASCII letters, digits, dashes and spaces. */
  private static String typed(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c > Character.MAX_VALUE || !Folding.isInvisible((char) c))
        .forEach(c -> typed.appendCodePoint(ascii(c)));
    return TableWords.plain(typed.toString());
  }

  private static int ascii(int c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return c - ('\uff01' - '!');
    }
    if (c >= '\u2010' && c <= '\u2015') {
      return '-';
    }
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.digit(c, 10)
        : c;
  }

  private static String withoutMarks(String text) {
    int to = text.length();
    while (to > 0 && AFTER.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int from = to > 0 && text.charAt(0) == '#' ? 1 : 0;
    return text.substring(from, to).strip();
  }

  private static String withoutLabel(String text, IdentifierForm form) {
    if (form != IdentifierForm.URN || !text.toLowerCase(Locale.ROOT).startsWith(LABEL)) {
      return text;
    }
    int from = LABEL.length();
    while (from < text.length() && BEFORE_NUMBER.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  /** Returns a number without one or two zeros after a decimal point or comma. */
  private static String withoutZeros(String text) {
    int zeros = 0;
    int at = text.length() - 1;
    while (at > 0 && zeros < 2 && text.charAt(at) == '0') {
      at--;
      zeros++;
    }
    boolean fraction = zeros > 0 && at > 0 && (text.charAt(at) == '.' || text.charAt(at) == ',');
    return fraction ? text.substring(0, at) : text;
  }

  /** Returns a number without the one kind of separator between its groups of three digits. */
  private static String withoutGroups(String text) {
    int first = 0;
    while (first < text.length() && isDigit(text.charAt(first))) {
      first++;
    }
    if (first == 0 || first > GROUP || first == text.length()) {
      return text;
    }
    char separator = text.charAt(first);
    if (" .,'’".indexOf(separator) < 0 || (text.length() - first) % (GROUP + 1) != 0) {
      return text;
    }
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean between = i >= first && (i - first) % (GROUP + 1) == 0;
      char c = text.charAt(i);
      if (between ? c != separator : !isDigit(c)) {
        return text;
      }
      if (!between) {
        digits.append(c);
      }
    }
    return digits.length() < LEAST_GROUPED ? text : digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
