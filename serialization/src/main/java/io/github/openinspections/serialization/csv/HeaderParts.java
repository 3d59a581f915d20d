package io.github.openinspections.serialization.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a header, whatever is between them, and even if nothing is. */
final class HeaderParts {
  /** A longer run of letters is no header that somebody wrote without spaces. */
  private static final int LONGEST = 40;

  private static final int SHORTEST = 5;

  private HeaderParts() {}

  /**
   * Returns the words in lower case: "ServicePostcode", "service_postcode" and "Service Postcode"
   * have the same two. Footnote marks are no words.
   */
  static List<String> of(String header) {
    String plain = TableWords.plain(spaced(HeaderNames.words(header))).toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** Returns the words; one that is not known, but made of known ones, is divided into these. */
  static List<String> of(String header, Set<String> known) {
    List<String> parts = new ArrayList<>();
    for (String word : of(header)) {
      boolean unknown = word.length() >= SHORTEST && word.length() <= LONGEST;
      if (unknown && !known.contains(word)) {
        parts.addAll(divided(word, known));
      } else {
        parts.add(word);
      }
    }
    return parts;
  }

  /** Prefers long words: "telephonenumber" is not "tele", "phone" and "number". */
  private static List<String> divided(String word, Set<String> known) {
    int end = word.length();
    int[] next = new int[end + 1]; // where the word that begins at a place ends; 0 if none does
    next[end] = end;
    for (int from = end - 2; from >= 0; from--) {
      for (int to = end; to >= from + 2 && next[from] == 0; to--) {
        if (next[to] != 0 && known.contains(word.substring(from, to))) {
          next[from] = to;
        }
      }
    }
    if (next[0] == 0) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < end; from = next[from]) {
      parts.add(word.substring(from, next[from]));
    }
    return parts;
  }

  private static String spaced(String header) {
    boolean ascii = header.chars().allMatch(c -> c < 0x80);
    String text = ascii ? header : Normalizer.normalize(header, Normalizer.Form.NFKC);
    StringBuilder spaced = new StringBuilder(text.length() + 8);
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.FORMAT) {
        continue; // zero-width characters and soft hyphens separate nothing
      }
      boolean next =
          Character.isDigit(before) != Character.isDigit(c)
              || (Character.isLowerCase(before) && Character.isUpperCase(c));
      if (next || !Character.isLetterOrDigit(c)) {
        spaced.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        spaced.appendCodePoint(c);
      }
      before = c;
    }
    return spaced.toString();
  }
}
