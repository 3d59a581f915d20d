package io.github.openinspections.core.facts;

/** What can be wrong with a fact file; the ids are those of problems. */
public enum FactRule {
  /** The text: its encoding, its size, a line that is neither a comment nor a key with a value. */
  TEXT("FAC-001"),
  /** An entry of no known kind. */
  ENTRY("FAC-002"),
  /** A key or detail that is unknown, missing or repeated. */
  KEY("FAC-003"),
  /** A value of another form than its key needs. */
  VALUE("FAC-004"),
  /** A contradiction within an entry, between entries, or with the rest of the vocabulary. */
  CONTRADICTION("FAC-005");

  private final String id;

  FactRule(String id) {
    this.id = id;
  }

  /** Returns the id. */
  public String id() {
    return id;
  }
}
