package io.github.openinspections.serialization.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/** The delimiter of a table: the one that gives most lines the same width, then the widest. */
final class Delimiter {
  /** The number of characters that are looked at. */
  static final int SAMPLE = 1 << 16;

  private static final char[] KNOWN = {',', ';', '\t'};

  private Delimiter() {}

  static char of(Reader text) throws IOException {
    text.mark(SAMPLE);
    char[] sample = new char[SAMPLE];
    int length = 0;
    for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(0, count)) {
      count = text.read(sample, length, SAMPLE - length);
    }
    text.reset();
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
