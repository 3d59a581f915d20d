package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Identifiers as spreadsheets leave them. What certainly was done to a text is undone: a leading
 * apostrophe, a formula around it, thousands separators, a ".0", quotation marks, wide digits and
 * invisible characters; more in columns whose identifiers have a known form. A number in scientific
 * notation stays as it is, since digits may be lost.
 */
final class IdentifierText {
  private static final int MOST = 64;
  private static final String LINK = "=hyperlink(";
  private static final String OPENING = "\"\u201c\u2018'\u00ab";
  private static final String CLOSING = "\"\u201d\u2019'\u00bb";

  /** In other columns each of these can be a name or a statement; none of them identifies. */
  private static final Set<String> NOTHING =
      Set.of(
          "unknown",
          "not known",
          "n.k.",
          "n/k",
          "nk",
          "not available",
          "not provided",
          "tbd",
          "to be announced",
          "to be determined",
          "pending",
          "blank",
          "missing");

  /** What stands where an identifier was left out, or will be. */
  private static final Set<String> WITHHELD =
      Set.of(
          "withheld",
          "redacted",
          "suppressed",
          "removed",
          "not published",
          "not recorded",
          "none recorded",
          "not assigned",
          "not allocated",
          "not registered",
          "no urn",
          "no id",
          "no number",
          "various",
          "multiple",
          "several",
          "to follow",
          "awaiting",
          "awaited");

  private IdentifierText() {}

  /**
   * Returns the identifier that a text of a column is, as it was before a spreadsheet changed it;
   * empty for a formula, for a word that is written in place of an identifier, and for the number 0
   * or a text without digits where bodies have numbers.
   */
  static Optional<String> of(String text, Binding binding) {
    if (isNothing(text)) {
      return Optional.empty();
    }
    String restored = restored(text, binding.form());
    return isFormula(restored)
            || isWithheld(restored)
            || (isZero(restored) && BindingRole.isOfBody(binding))
            || (BindingRole.isWithDigits(binding) && !isNumber(restored))
        ? Optional.empty()
        : Optional.of(restored);
  }

  /** Where bodies have numbers, "Source: 2018" is none. */
  private static boolean isNumber(String text) {
    return isWellFormed(text) || (hasDigit(text) && NoteWords.kind(text).isEmpty());
  }

  /** Digits are enough for nearly all identifiers to be none of the words. */
  private static boolean isWithheld(String text) {
    return !hasDigit(text) && (isCrossedOut(text) || WITHHELD.contains(TableWords.key(text)));
  }

  private static boolean isCrossedOut(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> c == 'x' || c == 'X');
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text identifies nothing: a word for a missing value, or no letter and no digit. */
  static boolean isNothing(String text) {
    return !hasDigit(text)
        && (NOTHING.contains(TableWords.key(text))
            || text.codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /** Whether a number says nothing as the identifier of a body: databases write 0 for none. */
  static boolean isZero(String text) {
    return text.startsWith("0") && text.chars().allMatch(c -> c == '0');
  }

  /** Whether a text is a formula, which identifies nothing. */
  static boolean isFormula(String text) {
    return text.startsWith("=");
  }

  /** Returns the identifier of a form; a text is returned as it is if nothing is certain. */
  static String restored(String text, IdentifierForm form) {
    if (form.fits(text)) {
      return text;
    }
    String restored = restored(text);
    return form.fits(restored) ? restored : TypedIdentifier.of(restored, form).orElse(restored);
  }

  /** Returns the identifier; a text that is not certainly a damaged one is returned as it is. */
  static String restored(String text) {
    if (isCertainlyWhole(text)) {
      return text;
    }
    String visible = TableWords.stripped(visible(text));
    String inner = unquoted(withoutFormula(visible));
    String plain = withoutSeparators(withoutApostrophe(inner));
    String restored = TableWords.withoutFraction(plain);
    return isWellFormed(restored) ? restored : text;
  }

  /** Whether a text has the form of an identifier: no spaces, and a digit. */
  static boolean isWellFormed(String text) {
    return !text.isEmpty()
        && text.length() <= MOST
        && hasDigit(text)
        && isAlphanumeric(text.charAt(0))
        && (isCertainlyWhole(text)
            || text.chars().allMatch(c -> isAlphanumeric(c) || "-/._".indexOf(c) >= 0));
  }

  /** Whether a text has letters and digits alone, as nearly all identifiers. */
  static boolean isCertainlyWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAlphanumeric(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text has characters that nobody sees: zero-width ones, no-break spaces. */
  static boolean hidesSomething(String text) {
    return text.chars()
        .anyMatch(c -> Folding.isInvisible((char) c) || (c > '~' && Folding.isSpace((char) c)));
  }

  /** Whether a digit is that of another script or width, which means the same number. */
  private static boolean isOtherDigit(int c) {
    return c > '~' && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c > Character.MAX_VALUE || !Folding.isInvisible((char) c))
        .forEach(c -> visible.appendCodePoint(isOtherDigit(c) ? '0' + Character.digit(c, 10) : c));
    return visible.toString();
  }

  /** Of a link only the label can be the identifier; its address may hold several numbers. */
  private static String withoutFormula(String text) {
    if (text.startsWith("=\"")) {
      return text.substring(1);
    }
    if (!text.toLowerCase(Locale.ROOT).startsWith(LINK) || !text.endsWith(")")) {
      return text;
    }
    int end = text.length() - 1;
    boolean quoted = text.charAt(end - 1) == '"';
    int begin =
        quoted
            ? text.lastIndexOf('"', end - 2)
            : Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
    String label = TableWords.stripped(text.substring(begin + 1, quoted ? end - 1 : end));
    return quoted || label.indexOf('"') < 0 ? label : text;
  }

  private static String unquoted(String text) {
    int end = text.length() - 1;
    int pair = end > 1 ? OPENING.indexOf(text.charAt(0)) : -1;
    return pair >= 0 && text.indexOf(CLOSING.charAt(pair), 1) == end
        ? TableWords.stripped(text.substring(1, end))
        : text;
  }

  private static String withoutApostrophe(String text) {
    return text.startsWith("'") || text.startsWith("\u2018") || text.startsWith("\u2019")
        ? text.substring(1)
        : text;
  }

  /** Removes commas that part a number into thousands, and only those. */
  private static String withoutSeparators(String text) {
    int first = text.indexOf(',');
    if (first < 1 || first > 3) {
      return text;
    }
    String digits = TableWords.withoutFraction(text.replace(",", ""));
    int end = text.endsWith(".0") ? text.length() - 2 : text.length();
    for (int i = 0; i < end; i++) {
      boolean comma = i >= first && (i - first) % 4 == 0;
      if (comma != (text.charAt(i) == ',') || (!comma && !isDigit(text.charAt(i)))) {
        return text;
      }
    }
    return (end - first) % 4 == 0 ? digits : text;
  }
}
