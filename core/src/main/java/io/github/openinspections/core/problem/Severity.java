package io.github.openinspections.core.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How serious a problem is. Most oddities in real data are genuine, so doubt means {@link
 * #WARNING}. Declared from most to least severe.
 */
public enum Severity {
  /** It cannot be true, or cannot be read. */
  ERROR,
  /** It is unlikely; a person should look. English data returns call this a query. */
  WARNING,
  /** It is worth knowing. */
  INFO;

  /** Whether this is at least as severe as the other. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Returns the severity with this text, in upper or lower case, if there is one. */
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
