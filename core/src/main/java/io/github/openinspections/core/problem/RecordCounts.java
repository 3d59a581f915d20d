package io.github.openinspections.core.problem;

/**
 * How many records a data set had.
 *
 * @param valid records without an ERROR
 * @param withErrors records that could be read and have an ERROR
 * @param unreadable records that could not be read
 */
public record RecordCounts(long valid, long withErrors, long unreadable) {
  /** Returns how many records there were in all. */
  public long read() {
    return valid + withErrors + unreadable;
  }
}
