package io.github.openinspections.core.release;

/**
 * How what one record says relates to what another record of the same inspection says. In the order
 * of weight: the likeness of two records is the greatest of their values.
 */
public enum Likeness {
  /** Both say the same, in the same spelling. */
  SAME,

  /**
   * Both mean the same: the spelling differs, the label of one level, a code that replaced another,
   * a printed title.
   */
  SPELLED,

  /** Only the right one says it, or the right one says it more precisely. */
  LESS,

  /** Only the left one says it, or the left one says it more precisely. */
  MORE,

  /** At least one of the two must be wrong. */
  CONTRADICTS;

  /** Returns the likeness of the right one to the left one. */
  public Likeness reversed() {
    return this == MORE ? LESS : this == LESS ? MORE : this;
  }

  /** Whether both records mean the same: {@link #SAME} or {@link #SPELLED}. */
  public boolean meansTheSame() {
    return this == SAME || this == SPELLED;
  }
}
