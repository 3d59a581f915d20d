package io.github.openinspections.serialization.items;

import io.github.openinspections.core.text.Folding;
import java.util.List;
import java.util.Set;

/** The words of a cell which say that there is no item. */
final class NoItems {
  private static final int LONGEST = 80;

  /** Enough for the words at the beginning of a text, however they are spaced. */
  private static final int LOOKED_AT = 4 * LONGEST;

  /** Words that say nothing of whether there are any. */
  private static final Set<String> NOTHING =
      Set.of("na", "n/a", "nan", "null", "not applicable", "not found or not applicable");

  private static final Set<String> NONE =
      Set.of(
          "nil",
          "none",
          "none made",
          "none identified",
          "inspected but no requirements",
          "inspected but no recommendations");

  private static final List<String> KINDS =
      List.of(
          "requirements",
          "recommendations",
          "areas for improvement",
          "areas for priority action",
          "requirements or recommendations",
          "requirements or areas for improvement");

  private NoItems() {}

  /** Whether a text says this, or that there is no value, and nothing else. */
  static boolean isSaidBy(String text) {
    return text.equals("-")
        || (text.length() <= LONGEST && (NOTHING.contains(words(text)) || isStatedBy(text)));
  }

  /** Whether a text states that there is none, and nothing else. */
  static boolean isStatedBy(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String words = words(text);
    return NONE.contains(words) || isNoneOfAKind(words);
  }

  /** Whether a text begins with a statement that there are none, and may go on. */
  static boolean isStatedFirst(String text) {
    String words = Folding.of(text.substring(0, Math.min(text.length(), LOOKED_AT))).strip();
    String rest = withoutThere(words);
    if (rest.length() == words.length()) {
      return false;
    }
    for (String kind : KINDS) {
      if (rest.startsWith("no " + kind) && isEndOfWord(rest, "no ".length() + kind.length())) {
        return true;
      }
    }
    return false;
  }

  /** Of the kinds some are printed in the plural, or not. */
  private static boolean isEndOfWord(String words, int at) {
    int end = words.startsWith("s", at) ? at + 1 : at;
    return end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
  }

  private static String words(String text) {
    String words = Folding.of(text).strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static boolean isNoneOfAKind(String words) {
    String rest = withoutThere(words);
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

  private static String withoutThere(String words) {
    return without(without(words, "there are "), "there were ");
  }

  private static String without(String words, String beginning) {
    return words.startsWith(beginning) ? words.substring(beginning.length()) : words;
  }
}
