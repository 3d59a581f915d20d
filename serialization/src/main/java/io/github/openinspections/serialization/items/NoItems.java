package io.github.openinspections.serialization.items;

import io.github.openinspections.core.text.Folding;
import java.util.Set;

/** The words of a cell which say that there is no item. */
final class NoItems {
  private static final int LONGEST = 80;

  private static final Set<String> WORDS =
      Set.of(
          "na",
          "n/a",
          "nan",
          "nil",
          "none",
          "null",
          "none made",
          "none identified",
          "not applicable",
          "not found or not applicable",
          "inspected but no requirements",
          "inspected but no recommendations");

  private static final Set<String> KINDS =
      Set.of(
          "requirements",
          "recommendations",
          "areas for improvement",
          "areas for priority action",
          "requirements or recommendations",
          "requirements or areas for improvement");

  private NoItems() {}

  /** Whether a text says this and nothing else. */
  static boolean isSaidBy(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String words = Folding.of(text).strip();
    words = words.endsWith(".") ? words.substring(0, words.length() - 1).strip() : words;
    return text.equals("-") || WORDS.contains(words) || isNoneOfAKind(words);
  }

  private static boolean isNoneOfAKind(String words) {
    String rest = without(without(words, "there are "), "there were ");
    if (!rest.startsWith("no ")) {
      return false;
    }
    String kind = rest.substring("no ".length());
    for (String end : new String[] {" made", " identified"}) {
      kind = kind.endsWith(end) ? kind.substring(0, kind.length() - end.length()) : kind;
    }
    kind = kind.endsWith(" were") ? kind.substring(0, kind.length() - " were".length()) : kind;
    return KINDS.contains(kind);
  }

  private static String without(String words, String beginning) {
    return words.startsWith(beginning) ? words.substring(beginning.length()) : words;
  }
}
