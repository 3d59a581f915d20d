package io.github.openinspections.examples.cli;

import java.util.Locale;

/** Whom a report is for. */
enum Audience {
  /** Who works with the data. */
  READER,
  /** Who published the data: a list for a letter. */
  PUBLISHER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
