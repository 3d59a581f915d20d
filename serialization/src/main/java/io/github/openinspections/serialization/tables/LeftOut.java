package io.github.openinspections.serialization.tables;

import java.util.List;

/** What the tables cannot hold of one inspection. Immutable and thread-safe. */
public final class LeftOut {
  private final long record;
  private final String id;
  private final List<String> attributes;

  LeftOut(long record, String id, List<String> attributes) {
    this.record = record;
    this.id = id;
    this.attributes = List.copyOf(attributes);
  }

  /** Returns the number of the inspection, from 1, as in the column {@code record}. */
  public long record() {
    return record;
  }

  /** Returns the id of the inspection. */
  public String id() {
    return id;
  }

  /**
   * Returns the JSON Pointers of the attributes in the inspection's JSON, never none: {@code
   * /quotes} if all quotes are left out, {@code /areas/1/x-ward} if one property of one area is.
   */
  public List<String> attributes() {
    return attributes;
  }

  /** Returns the id and the attributes. */
  @Override
  public String toString() {
    return id + ": " + String.join(", ", attributes);
  }
}
