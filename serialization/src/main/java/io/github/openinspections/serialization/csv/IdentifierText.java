package io.github.openinspections.serialization.csv;

import java.util.Locale;
import java.util.Set;

/**
 * Identifiers as spreadsheets leave them. What certainly was done to a text is undone: a leading
 * apostrophe, a formula around it, thousands separators, a ".0", quotation marks and invisible
 * characters. A number in scientific notation stays as it is, since digits may be lost.
 */
final class IdentifierText {
  private static final int MOST = 64;
  private static final String LINK = "=hyperlink(";

  /** In other columns some of these can be a name or a statement; none of them identifies. */
  private static final Set<String> NOTHING =
      Set.of(
          "null",
          "<null>",
          "nil",
          "nan",
          "nat",
          "<na>",
          "none",
          "na",
          "n/a",
          "n.a.",
          "n.k.",
          "n/k",
          "nk",
          "unknown",
          "not known",
          "not available",
          "not applicable",
          "not provided",
          "tbc",
          "tba",
          "tbd",
          "to be confirmed",
          "to be announced",
          "pending",
          "blank",
          "missing",
          "[c]",
          "[x]",
          "[z]",
          "[w]",
          "[low]",
          "[u]",
          "#n/a",
          "#ref!",
          "#value!",
          "#name?",
          "#null!",
          "#div/0!",
          "#num!");

  private IdentifierText() {}

  /** Whether a text identifies nothing: a word for a missing value, or no letter and no digit. */
  static boolean isNothing(String text) {
    return NOTHING.contains(TableWords.key(text))
        || text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a number says nothing as the identifier of a body: databases write 0 for none. */
  static boolean isZero(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '0');
  }

  /** Whether a text is a formula, which identifies nothing. */
  static boolean isFormula(String text) {
    return text.startsWith("=");
  }

  /** Returns the identifier; a text that is not certainly a damaged one is returned as it is. */
  static String restored(String text) {
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
        && text.chars().allMatch(c -> isAlphanumeric(c) || "-/._".indexOf(c) >= 0)
        && text.chars().anyMatch(IdentifierText::isDigit)
        && isAlphanumeric(text.charAt(0));
  }

  private static boolean isAlphanumeric(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.chars()
        .filter(c -> (c < 0x200b || c > 0x200f) && c != 0x2060 && c != 0xfeff && c != 0xad)
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /** Of a link only the label can be the identifier; its address may hold several numbers. */
  private static String withoutFormula(String text) {
    if (text.startsWith("=\"")) {
      return text.substring(1);
    }
    boolean link = text.toLowerCase(Locale.ROOT).startsWith(LINK) && text.endsWith("\")");
    if (!link) {
      return text;
    }
    int end = text.length() - 2;
    return text.substring(text.lastIndexOf('"', end - 1) + 1, end);
  }

  private static String unquoted(String text) {
    int end = text.length() - 1;
    return end > 1 && text.charAt(0) == '"' && text.indexOf('"', 1) == end
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
