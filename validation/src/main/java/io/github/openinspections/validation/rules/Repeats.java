package io.github.openinspections.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Duplicate members of a list. The time grows in proportion to the length. */
final class Repeats {
  /** Up to this size, comparing all pairs is faster than a set and allocates nothing. */
  private static final int FEW = 16;

  private Repeats() {}

  /** Receives a member and the first one like it, by index. */
  @FunctionalInterface
  interface Found {
    void found(int first, int again);
  }

  /** Whether no two members have the same key. */
  static <T, K> boolean none(List<T> members, Function<? super T, K> key) {
    if (members.size() > FEW) {
      Set<K> seen = new HashSet<>();
      return members.stream().map(key).allMatch(seen::add);
    }
    for (int i = 1; i < members.size(); i++) {
      K again = key.apply(members.get(i));
      for (int j = 0; j < i; j++) {
        if (again.equals(key.apply(members.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Passes on every member that has the key of an earlier one. */
  static <T, K> void each(List<T> members, Function<? super T, K> key, Found found) {
    Map<K, Integer> first = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      Integer earlier = first.putIfAbsent(key.apply(members.get(i)), i);
      if (earlier != null) {
        found.found(earlier, i);
      }
    }
  }
}
