package io.github.openinspections.validation.meaning;

import java.util.Locale;
import java.util.Set;

/** Texts that say nothing: blank ones, and what programs and people write for "no value". */
public final class PlaceholderText {
  /** What programs write for no value; case matters, since Null and Nan are names. */
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

  /** What people write for no value, in any case. */
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

  /** What a placeholder can begin with; most texts need no further check. */
  private static final String INITIALS = "nNuU(#<\\[di-–—.…? \n\t";

  private PlaceholderText() {}

  /** Whether a text has nothing but white space, of any script and width. */
  public static boolean isBlank(String text) {
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
  public static boolean isMachineMade(String text) {
    return mayBePlaceholder(text) && MACHINE_MADE.contains(text.strip());
  }

  /** Whether this is a placeholder where a text is expected. */
  public static boolean isPlaceholder(String text) {
    if (!mayBePlaceholder(text)) {
      return false;
    }
    String word = text.strip();
    return MACHINE_MADE.contains(word) || word.equals("NA") || HUMAN.contains(plain(word));
  }

  private static boolean mayBePlaceholder(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && INITIALS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether rules about the content of a text have nothing to check. */
  public static boolean saysNothing(String text) {
    return isBlank(text) || isPlaceholder(text);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("no") && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
