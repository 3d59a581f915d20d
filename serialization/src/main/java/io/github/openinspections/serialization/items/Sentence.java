package io.github.openinspections.serialization.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of a text in which sentences are joined without spaces.
 *
 * @param from where it begins
 * @param isReference whether it names a standard by its number, or a time, and demands nothing
 * @param isDemand whether it demands something
 * @param goesOn whether it can be understood only with the sentence before it
 */
record Sentence(int from, boolean isReference, boolean isDemand, boolean goesOn) {
  private static final String ENDS = ".!?";
  private static final String CLOSING = ")]'\"\u2019\u201D";

  private static final Set<String> DEMANDS =
      Set.of("should", "must", "recommend", "recommends", "recommended", "required");

  private static final Set<String> CONTINUATIONS =
      Set.of("this", "these", "they", "that", "those", "such", "also", "in addition", "it should");

  /** Returns the sentences of a part, which together are the part. */
  static List<Sentence> all(String cell, Part part) {
    List<Sentence> sentences = new ArrayList<>();
    int from = part.from();
    boolean ended = false;
    for (int at = from + 1; at < part.to(); at++) {
      char c = cell.charAt(at);
      char before = cell.charAt(at - 1);
      boolean capital = Character.isUpperCase(c);
      if (capital && (ended || Character.isLowerCase(before))) {
        sentences.add(of(cell, from, at));
        from = at;
      }
      boolean stays = Blanks.isBlank(c) || CLOSING.indexOf(c) >= 0;
      ended = ENDS.indexOf(c) >= 0 || (ended && stays);
    }
    sentences.add(of(cell, from, part.to()));
    return sentences;
  }

  private static Sentence of(String cell, int from, int to) {
    boolean reference = false;
    boolean demand = false;
    String previous = "";
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetter(cell.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = cell.substring(at, end).toLowerCase(Locale.ROOT);
        reference |= isReference(word, previous, cell, end, to);
        demand |= DEMANDS.contains(word);
        previous = word;
      }
      at = end + 1;
    }
    return new Sentence(from, reference && !demand, demand, goesOn(cell, from, to));
  }

  private static boolean isReference(String word, String previous, String cell, int end, int to) {
    return switch (word) {
      case "ncs", "hscs", "timescale", "timescales" -> true;
      case "standard", "standards" -> {
        int next = Blanks.skip(cell, end, to);
        yield previous.equals("care") || (next < to && NumberMark.isDigit(cell.charAt(next)));
      }
      default -> false;
    };
  }

  private static boolean goesOn(String cell, int from, int to) {
    for (String words : CONTINUATIONS) {
      int end = from + words.length();
      if (end < to
          && cell.regionMatches(true, from, words, 0, words.length())
          && !Character.isLetter(cell.charAt(end))) {
        return true;
      }
    }
    return false;
  }
}
