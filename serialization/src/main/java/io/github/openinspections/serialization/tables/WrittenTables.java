package io.github.openinspections.serialization.tables;

import java.util.List;

/**
 * What was written to tables, and what they cannot hold. The table {@code left-out.csv} lists all
 * of that for the inspections; what is left out of the description of the data set, only this does.
 * Immutable and thread-safe.
 */
public final class WrittenTables {
  static final int LISTED = 100;

  private final long inspections;
  private final long incomplete;
  private final List<LeftOut> leftOut;
  private final List<String> ofDescription;

  WrittenTables(
      long inspections, long incomplete, List<LeftOut> leftOut, List<String> ofDescription) {
    this.inspections = inspections;
    this.incomplete = incomplete;
    this.leftOut = List.copyOf(leftOut);
    this.ofDescription = List.copyOf(ofDescription);
  }

  /** Returns the number of inspections, each of which has a row. */
  public long inspections() {
    return inspections;
  }

  /** Returns the number of inspections of which something is left out. */
  public long incomplete() {
    return incomplete;
  }

  /** Returns the first hundred inspections of which something is left out, and what. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * Returns the JSON Pointers, in the envelope of the data set, of what {@code csv-metadata.json}
   * cannot hold of its description: {@code /x-note} if it has a property that the format does not
   * define, {@code /title} if the title has an unpaired surrogate.
   */
  public List<String> leftOutOfDescription() {
    return ofDescription;
  }

  /** Returns the numbers, for people. */
  @Override
  public String toString() {
    return "WrittenTables (" + inspections + ", of which incomplete: " + incomplete + ")";
  }
}
