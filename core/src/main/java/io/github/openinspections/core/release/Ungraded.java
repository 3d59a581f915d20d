package io.github.openinspections.core.release;

import java.io.Serializable;

/**
 * The meaning of a label that has no level.
 *
 * @param label the folded label, or its hash
 */
record Ungraded(Serializable label) implements Serializable {
  /** The same in every JVM, which that of a record need not be. */
  @Override
  public int hashCode() {
    return 31 * label.hashCode() + 7;
  }
}
