package io.github.openinspections.core.time;

/**
 * What is known about the order of two dates or intervals. A year is neither before nor after one
 * of its months: the order is undecided.
 */
public enum DateOrder {
  /** All of the first is before all of the second. */
  BEFORE,
  /** Both are the same, to the same precision. */
  SAME,
  /** All of the first is after all of the second. */
  AFTER,
  /** They overlap, or one is too coarse to decide. */
  UNDECIDED;

  /** Returns the order seen from the other side. */
  public DateOrder reversed() {
    return switch (this) {
      case BEFORE -> AFTER;
      case AFTER -> BEFORE;
      case SAME, UNDECIDED -> this;
    };
  }
}
