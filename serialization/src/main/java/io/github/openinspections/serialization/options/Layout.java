package io.github.openinspections.serialization.options;

/** How the records of a data set are arranged in a JSON file. Immutable and thread-safe. */
public enum Layout {
  /** One object that describes the data set and has the records under {@code inspections}. */
  ENVELOPE,
  /** A bare array of records. */
  ARRAY,
  /** One record per line. */
  NDJSON,
  /** One record and nothing else. */
  SINGLE
}
