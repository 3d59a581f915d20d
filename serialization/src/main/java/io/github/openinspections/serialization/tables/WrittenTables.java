package io.github.openinspections.serialization.tables;

import java.util.List;

/**
 * What was written to tables, and what they cannot hold. The table {@code left-out.csv} lists all
 * of that. Immutable and thread-safe.
 */
public final class WrittenTables {
  static final int LISTED = 100;

  private final long inspections;
  private final long incomplete;
  private final List<LeftOut> leftOut;

  WrittenTables(long inspections, long incomplete, List<LeftOut> leftOut) {
    this.inspections = inspections;
    this.incomplete = incomplete;
    this.leftOut = List.copyOf(leftOut);
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

  /** Returns the numbers, for people. */
  @Override
  public String toString() {
    return "WrittenTables (" + inspections + ", of which incomplete: " + incomplete + ")";
  }
}
