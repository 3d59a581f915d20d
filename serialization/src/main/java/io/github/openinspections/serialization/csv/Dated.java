package io.github.openinspections.serialization.csv;

/** What a column has of dates. */
enum Dated {
  /** Something else. */
  NO,
  /** Single dates. */
  DAY,
  /** Dates or periods. */
  PERIOD
}
