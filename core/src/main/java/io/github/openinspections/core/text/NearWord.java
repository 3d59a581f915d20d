package io.github.openinspections.core.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Suggests a known word for a misspelt one, for "did you mean …?". Case, hyphens and underscores do
 * not matter.
 */
public final class NearWord {
  /** The longest text that is compared: longer than any misspelling of a known word. */
  private static final int LONGEST = 40;

  private NearWord() {}

  /**
   * Returns the nearest known word, if one is near enough: one edit away, or one for every four
   * letters of a longer word.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    @Nullable String nearest = null;
    int least = 1 + Math.max(1, name.length() / 4);
    String sought = plain(name);
    for (String candidate : known) {
      int distance = distance(sought, plain(candidate), least - 1);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the known words that are as near as {@link #of} asks for, the nearest first. */
  public static List<String> all(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int most = Math.max(1, name.length() / 4);
    Map<String, Integer> near = new LinkedHashMap<>();
    String sought = plain(name);
    for (String candidate : known) {
      int distance = distance(sought, plain(candidate), most);
      if (distance <= most) {
        near.put(candidate, distance);
      }
    }
    return near.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns {@code "; did you mean …?"} with the nearest known word, to end a message about an
   * unknown one; empty if no known word is near enough.
   */
  public static String question(String name, Collection<String> known) {
    return of(name, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /**
   * The number of letters to add, remove, replace or swap (optimal string alignment); some larger
   * number than the most that are asked for if the lengths alone differ by more.
   */
  private static int distance(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most) {
      return most + 1;
    }
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int step = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        cost[i][j] = Math.min(step, cost[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[left.length()][right.length()];
  }
}
