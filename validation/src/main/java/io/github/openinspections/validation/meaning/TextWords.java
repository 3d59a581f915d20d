package io.github.openinspections.validation.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text in lower case, without punctuation; "&amp;" becomes "and". */
public final class TextWords {
  private TextWords() {}

  /** Returns the words in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inWord = i < lower.length() && isInWord(lower.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, i).replace("’", "").replace("'", ""));
        start = -1;
      }
      if (i < lower.length() && lower.charAt(i) == '&') {
        words.add("and");
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '’' || c == '\'';
  }
}
