package io.github.openinspections.examples.cli;

import java.util.Locale;

/** The formats of answers about inspections. */
enum AnswerFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
