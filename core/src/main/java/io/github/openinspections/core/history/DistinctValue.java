package io.github.openinspections.core.history;

import java.util.List;

/**
 * A value of a record of which each is kept once. Somebody can choose values that all have one
 * hash, and a map finds those fast only where they have an order: here, that of a text.
 *
 * @param value the value
 * @param text what it says, as far as most values differ in it; equal values have the same
 */
record DistinctValue(Object value, String text) implements Comparable<DistinctValue> {
  static DistinctValue of(Object value, Object... says) {
    return new DistinctValue(value, List.of(says).toString());
  }

  @Override
  public int compareTo(DistinctValue other) {
    return text.compareTo(other.text);
  }
}
