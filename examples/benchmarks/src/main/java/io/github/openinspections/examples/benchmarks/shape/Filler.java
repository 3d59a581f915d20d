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
  GARBLED("Ã©â€™"),
  /** Elements that differ and have one hash in Java, in a map or set the worst that they can be. */
  COLLIDING("many words ");

  /** Two texts with one hash; so have all texts made of as many of either. */
  private static final String[] ONE_HASH = {"av", "c8"};

  /** Enough for a million different texts of one length. */
  private static final int BITS = 20;

  private final String part;

  Filler(String part) {
    this.part = part;
  }

  /**
   * Returns the power of the length above which the time grows too fast. Where all texts have one
   * hash, a map searches a tree of them: n times log n comparisons of texts that lie all over the
   * heap.
   */
  double steep() {
    return this == COLLIDING ? 1.6 : 1.2;
  }

  /** Returns a text; one of length 1 is a few words. */
  String text(int length) {
    return length == 1 ? "A few words." : "A " + part.repeat(length) + ".";
  }

  /**
   * Returns what tells an element from the others: letters and digits; the same where all are
   * equal.
   */
  String mark(int index) {
    return this == EQUAL ? "0" : name(index);
  }

  /** Returns a name of its own for each property of an object: letters and digits. */
  String name(int index) {
    return this == COLLIDING ? ofOneHash(index) : Integer.toString(index);
  }

  private static String ofOneHash(int index) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < BITS; bit++) {
      text.append(ONE_HASH[index >> bit & 1]);
    }
    return text.toString();
  }

  /** Says whether values with a vocabulary are known ones, or somebody's own that differ. */
  boolean hasKnownCodes() {
    return this != COLLIDING;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
