package io.github.openinspections.validation.rules;

import java.util.Set;

/**
 * Signs that a text stops before its last sentence does: it ends in a letter or an opening mark
 * within a quotation, a bracket or a tag that is never closed, or in a word that another must
 * follow. Registers export long texts only up to some length. Apostrophes are not quotation marks.
 */
final class OpenEnd {
  private static final Set<String> UNFINISHED =
      Set.of("and", "or", "the", "an", "which", "their", "whose");

  /** Marks that end no sentence, besides letters. */
  private static final String OPENING = "(/,-–—‘“\"'<=";

  private final String text;
  private boolean bracket;
  private boolean tag;
  private boolean quotation;
  private boolean inner;

  private OpenEnd(String text) {
    this.text = text;
  }

  /** Whether a text without white space at its ends stops in mid-sentence. */
  static boolean isAt(String text) {
    if (text.isEmpty() || !isUnfinished(text.charAt(text.length() - 1))) {
      return false;
    }
    return UNFINISHED.contains(text.substring(text.lastIndexOf(' ') + 1))
        || new OpenEnd(text).isWithinMarks();
  }

  private static boolean isUnfinished(char last) {
    return Character.isLetter(last) || OPENING.indexOf(last) >= 0;
  }

  private boolean isWithinMarks() {
    for (int i = 0; i < text.length(); i++) {
      read(i, text.charAt(i));
    }
    return bracket || tag || quotation || inner;
  }

  private void read(int i, char c) {
    switch (c) {
      case '(' -> bracket = true;
      case ')' -> bracket = false;
      case '<' -> tag |= isLetter(i + 1);
      case '>' -> tag = false;
      case '“' -> quotation = true;
      case '”' -> quotation = false;
      case '"' -> quotation = !quotation && opens(i);
      case '‘' -> inner = true;
      case '’' -> inner &= isApostrophe(i);
      case '\'' -> inner = opens(i) || (inner && isApostrophe(i));
      case '.', '!', '?' -> endSentence(i);
      default -> {
        // any other character leaves the marks as they are
      }
    }
  }

  /** A mark that is open at the end of a sentence was forgotten, or closed by another one. */
  private void endSentence(int i) {
    if (i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
      bracket = false;
      quotation = false;
      inner = false;
    }
  }

  private boolean opens(int i) {
    return (i == 0
            || Character.isWhitespace(text.charAt(i - 1))
            || "(:".indexOf(text.charAt(i - 1)) >= 0)
        && (isLetter(i + 1) || i + 1 == text.length());
  }

  private boolean isApostrophe(int i) {
    return isLetter(i - 1) && isLetter(i + 1);
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
