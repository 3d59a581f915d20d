package io.github.openinspections.validation.rule;

import java.io.Serializable;

/**
 * Names a record of a data set before its number is known: a machine that checks one part does not
 * know how many records precede it. A rule between records keeps references instead of numbers and
 * cites them with {@link BetweenRecordsContext#at}.
 *
 * <p>References sort as their records do in the data set. A reference takes about 32 bytes, and
 * travels by Java serialization and Kryo. Immutable and thread-safe.
 */
public final class RecordRef implements Comparable<RecordRef>, Serializable {
  private static final long serialVersionUID = 1;

  private final long segment;
  private final long index;

  private RecordRef(long segment, long index) {
    this.segment = segment;
    this.index = index;
  }

  /**
   * Returns a reference to a record; validators make them, and tests of single rules.
   *
   * @param segment where the segment of the record starts among the others
   * @param index how many records of its segment precede it
   */
  public static RecordRef of(long segment, long index) {
    return new RecordRef(segment, index);
  }

  /** Returns where the segment of the record starts among the others. */
  public long segment() {
    return segment;
  }

  /** Returns how many records of its segment precede the record. */
  public long index() {
    return index;
  }

  /** Compares by the order of the records in their data set. */
  @Override
  public int compareTo(RecordRef other) {
    int bySegment = Long.compare(segment, other.segment);
    return bySegment != 0 ? bySegment : Long.compare(index, other.index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordRef that && segment == that.segment && index == that.index;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(segment) + Long.hashCode(index);
  }

  /** Returns the segment and the index. */
  @Override
  public String toString() {
    return segment + "+" + index;
  }
}
