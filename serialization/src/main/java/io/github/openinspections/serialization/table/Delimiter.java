package io.github.openinspections.serialization.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The delimiter of a table: the one under which one of the first rows is a known header; for an
 * unknown table the one that gives most lines the same width, then the widest. Lines of titles
 * above a header have delimiters of their own.
 */
final class Delimiter {
  /** The number of characters that are looked at. */
  static final int SAMPLE = 1 << 16;

  private static final char[] KNOWN = {',', ';', '\t', '|'};

  private Delimiter() {}

  /**
   * Returns the delimiter and leaves the text where it was.
   *
   * @param header whether a row is a known header
   */
  static char of(Reader text, Predicate<List<String>> header) throws IOException {
    text.mark(SAMPLE);
    char[] sample = new char[SAMPLE];
    int length = 0;
    for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(0, count)) {
      count = text.read(sample, length, SAMPLE - length);
    }
    text.reset();
    char usual = widest(sample, length);
    if (isHeaderIn(sample, length, usual, header)) {
      return usual;
    }
    for (char delimiter : KNOWN) {
      if (delimiter != usual && isHeaderIn(sample, length, delimiter, header)) {
        return delimiter;
      }
    }
    return usual;
  }

  private static boolean isHeaderIn(
      char[] sample, int length, char delimiter, Predicate<List<String>> header) {
    return new SampleRows(sample, length, delimiter)
        .first(TableHeader.TITLE_ROWS).stream().anyMatch(header);
  }

  private static char widest(char[] sample, int length) {
    char best = KNOWN[0];
    long most = 0;
    for (char delimiter : KNOWN) {
      long evenness = evenness(sample, length, delimiter);
      if (evenness > most) {
        most = evenness;
        best = delimiter;
      }
    }
    return best;
  }

  /** Returns how many lines have the most common number of delimiters; then that number. */
  private static long evenness(char[] sample, int length, char delimiter) {
    Map<Integer, Long> lines = new HashMap<>();
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = sample[i];
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        count++;
      } else if (c == '\n' && !quoted) {
        lines.merge(count, 1L, Long::sum);
        count = 0;
      }
    }
    lines.merge(count, 1L, Long::sum);
    return lines.entrySet().stream()
        .filter(width -> width.getKey() > 0)
        .mapToLong(width -> width.getValue() * SAMPLE + width.getKey())
        .max()
        .orElse(0);
  }
}
