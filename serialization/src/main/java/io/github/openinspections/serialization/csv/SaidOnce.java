package io.github.openinspections.serialization.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds values to the lists of an inspection, each once: rows repeat what they have in common. Not
 * thread-safe.
 */
final class SaidOnce {
  private final Trace trace;

  /** What the lists hold: searching them would be quadratic in the rows of one report. */
  private final Set<Said> said = new HashSet<>();

  private record Said(String pointer, Object value) {}

  SaidOnce(Trace trace) {
    this.trace = trace;
  }

  /** Adds a value to the list at a pointer. */
  <T> void add(List<T> list, String pointer, Cell cell, T value) {
    add(list, pointer, 0, cell, value);
  }

  /**
   * Adds a value to a list that continues another.
   *
   * @param before how many values come before the list
   */
  <T> void add(List<T> list, String pointer, int before, Cell cell, T value) {
    if (said.add(new Said(pointer, value))) {
      trace.put(pointer + "/" + (before + list.size()), cell);
      list.add(value);
    }
  }
}
