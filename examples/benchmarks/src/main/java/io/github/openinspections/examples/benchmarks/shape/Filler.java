package io.github.openinspections.examples.benchmarks.shape;

import java.util.Locale;

/** What long texts, lists and maps are filled with. */
enum Filler {
  /** Elements that differ, and plain words. */
  DIFFERENT("many words "),
  /** The same element again and again. */
  EQUAL("a"),
  /** Openings that are never closed. */
  BRACKETS("(“"),
  /** What looks like the end of a sentence. */
  STOPS("No. "),
  /** What looks like a numbered list, or a date. */
  NUMBERS("1. 2/3 "),
  /** Nothing to be seen. */
  SPACES(" \u00a0"),
  /** What looks like text that was read in a wrong encoding. */
  GARBLED("Ã©â€™");

  private final String part;

  Filler(String part) {
    this.part = part;
  }

  /** Returns a text; one of length 1 is a few words. */
  String text(int length) {
    return length == 1 ? "A few words." : "A " + part.repeat(length) + ".";
  }

  /** Returns a number for an element of a list: another one each time, or not. */
  int number(int index) {
    return this == EQUAL ? 0 : index;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
