package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Vocabulary;

/**
 * The shortest time to publication that any framework of a vocabulary limits: for a report that was
 * quicker, the framework does not matter.
 */
final class ShortestLag {
  /** The usual longest time in days, unless a framework has a shorter one. */
  static final int USUAL = 365;

  private ShortestLag() {}

  /** For the standard vocabulary; loaded when it is asked for. */
  private static final class Standard {
    private static final int DAYS = among(Vocabulary.standard());
  }

  /** Returns the time in days. */
  static int of(Vocabulary vocabulary) {
    return vocabulary.equals(Vocabulary.standard()) ? Standard.DAYS : among(vocabulary);
  }

  private static int among(Vocabulary vocabulary) {
    int shortest = USUAL;
    for (Framework framework : vocabulary.frameworks()) {
      shortest = Math.min(shortest, framework.publicationLagDays().orElse(USUAL));
    }
    return shortest;
  }
}
