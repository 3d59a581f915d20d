package io.github.openinspections.validation.meaning;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences saying that there are no priority areas. "There are no robust systems for …" is a
 * finding, so both the noun and the rest must match.
 */
public final class NoneText {
  /** Longer texts say something else and are never matched. */
  private static final int LIMIT = 160;

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:(?:there (?:are|were|is|was)|we (?:identified|found|made)|inspectors (?:identified|found|made)) )?"
              + "(?:currently )?(?:no|not any) (?:further |new |other |specific )?"
              + "(?:areas? (?:for|of|requiring) (?:priority action|improvement|development|significant weakness|concern)"
              + "|priority (?:actions?|areas?)|recommendations?|requirements?)"
              + "(?: (?:were|was|are|is|have been|has been)?(?: )?(?:identified|made|found|noted|required|necessary))?"
              + "(?: (?:from|in|at|during|by|as a result of) (?:this|the) (?:inspection|visit|review|report|time))?"
              + "|none (?:(?:were|was) )?(?:identified|made|found|noted|required)");

  private NoneText() {}

  /** Whether a text says so and nothing else. */
  public static boolean saysSo(String text) {
    if (text.length() > LIMIT || !mayStart(text) || !hasWordNo(text)) {
      return false;
    }
    String sentence = text.strip().toLowerCase(Locale.ROOT);
    return SENTENCE
        .matcher(sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)
        .matches();
  }

  /** Whether it begins as such a sentence does; few other texts do. */
  private static boolean mayStart(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return switch (first | 0x20) {
      case 't' -> begins(text, "there ") && hasAt(text, 6, "aiw");
      case 'w' -> begins(text, "we ") && hasAt(text, 3, "fim");
      case 'i' -> begins(text, "inspectors ") && hasAt(text, 11, "fim");
      case 'c' -> begins(text, "currently ");
      case 'n' -> begins(text, "no");
      default -> first <= ' ';
    };
  }

  private static boolean begins(String text, String beginning) {
    int i = 0;
    while (i < beginning.length()
        && i < text.length()
        && (text.charAt(i) | 0x20) == beginning.charAt(i)) {
      i++;
    }
    return i == beginning.length();
  }

  /** Whether the next word begins as "are", "is" and "was" do, or "found", "identified", "made". */
  private static boolean hasAt(String text, int index, String firstLetters) {
    return index < text.length() && firstLetters.indexOf(text.charAt(index) | 0x20) >= 0;
  }

  /** "No", "not" and "none" begin alike; few other words do. */
  private static boolean hasWordNo(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ((text.charAt(i + 1) | 0x20) == 'o'
          && (text.charAt(i) | 0x20) == 'n'
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
