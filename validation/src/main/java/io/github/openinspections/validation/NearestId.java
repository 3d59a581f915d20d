package io.github.openinspections.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the rule that somebody probably meant. */
final class NearestId {
  /** No id is longer; what is longer was not meant to be one. */
  private static final int LIMIT = 100;

  private NearestId() {}

  static Optional<String> to(String id, Collection<String> known) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return id.length() > LIMIT
        ? Optional.empty()
        : known.stream().min(Comparator.comparingInt(k -> distance(wanted, k)));
  }

  /** Returns how many letters must be put in, left out or exchanged. */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchange = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(exchange, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
