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

  /** Has an order, so that a set of values with one hash is searched fast. */
  private record Said(String pointer, String words, Object value) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      int order = pointer.compareTo(other.pointer);
      return order != 0 ? order : words.compareTo(other.words);
    }
  }

  SaidOnce(Trace trace) {
    this.trace = trace;
  }

  /**
   * Adds a value to the list at a pointer.
   *
   * @param words those of the value, in which values of a list usually differ
   */
  <T> void add(List<T> list, String pointer, Cell cell, String words, T value) {
    add(list, pointer, 0, cell, words, value);
  }

  /**
   * Adds a value to a list that continues another.
   *
   * @param before how many values come before the list
   */
  <T> void add(List<T> list, String pointer, int before, Cell cell, String words, T value) {
    if (said.add(new Said(pointer, words, value))) {
      trace.put(pointer + "/" + (before + list.size()), cell);
      list.add(value);
    }
  }
}
