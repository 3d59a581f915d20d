package io.github.openinspections.examples.cli.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The "did you mean" of a misspelt word. */
public final class NearWord {
  private static final int LONGEST = 60;

  private NearWord() {}

  /** Ends a sentence on a word that is not known, with the known one that may be meant. */
  public static String hint(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return ".";
    }
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .map(near -> "; did you mean " + near + "?")
        .orElse(".");
  }

  /** How many letters must be added, removed or replaced, of any case. */
  private static int distance(String left, String right) {
    String from = left.toLowerCase(Locale.ROOT);
    String to = right.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
