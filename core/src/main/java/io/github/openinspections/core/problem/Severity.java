package io.github.openinspections.core.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How bad a problem is. Most oddities in real data are genuine, so doubt means {@link #WARNING}.
 * Declared from the gravest to the mildest.
 */
public enum Severity {
  /** It cannot be true, or cannot be read. */
  ERROR,
  /** It is unlikely; a person should look. English data returns call this a query. */
  WARNING,
  /** It is worth knowing. */
  INFO;

  /** Whether this is as grave as the other, or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Reads what {@link #toString} writes, in any case, or nothing. */
  public static Optional<Severity> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(s -> s.toString().equals(lower)).findFirst();
  }

  /** Returns the name in lower case, as reports write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
