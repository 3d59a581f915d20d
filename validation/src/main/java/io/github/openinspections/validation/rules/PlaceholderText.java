package io.github.openinspections.validation.rules;

import java.util.Locale;
import java.util.Set;

/** Texts that say nothing: blank ones, and words that programs and people put for "no value". */
final class PlaceholderText {
  /** What programs write where they have nothing; case matters, since Null and Nan are names. */
  private static final Set<String> MACHINE_MADE =
      Set.of(
          "nan",
          "NaN",
          "NAN",
          "null",
          "NULL",
          "(null)",
          "undefined",
          "#N/A",
          "#REF!",
          "#VALUE!",
          "#NAME?",
          "#DIV/0!",
          "#NULL!",
          "#NUM!",
          "<NA>",
          "NaT",
          "\\N",
          "[object Object]",
          "data_unreadable",
          "inspection_pre_dates_judgement",
          "not_reported_post_reform");

  /** What people write, or programs for them; in capitals only where it could be a word. */
  private static final Set<String> HUMAN =
      Set.of(
          "none",
          "n/a",
          "n.a.",
          "not applicable",
          "not found",
          "not found or not applicable",
          "-",
          "--",
          "---",
          "–",
          "—",
          ".",
          "..",
          "...",
          "…",
          "?",
          "??",
          "???");

  private static final int LONGEST = 30;

  /** What a placeholder can begin with; spares most texts the rest. */
  private static final String INITIALS = "nNuU(#<\\[di-–—.…? \n\t";

  private PlaceholderText() {}

  /** Whether a text has nothing but white space, of any script and width. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '\u200b'
          && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }

  /** Whether a program wrote this where it had no value. */
  static boolean isMachineMade(String text) {
    return mayBePlaceholder(text) && MACHINE_MADE.contains(text.strip());
  }

  /** Whether this stands where a text is expected and is none. */
  static boolean isPlaceholder(String text) {
    if (!mayBePlaceholder(text)) {
      return false;
    }
    String word = text.strip();
    return MACHINE_MADE.contains(word) || word.equals("NA") || HUMAN.contains(plain(word));
  }

  private static boolean mayBePlaceholder(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && INITIALS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a rule about what a text says has nothing to look at. */
  static boolean saysNothing(String text) {
    return isBlank(text) || isPlaceholder(text);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("no") && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
