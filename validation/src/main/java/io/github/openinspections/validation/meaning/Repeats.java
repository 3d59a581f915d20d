package io.github.openinspections.validation.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Duplicate members of a list. The time grows in proportion to the length. */
public final class Repeats {
  /** Up to this size, comparing all pairs is faster than a set and allocates nothing. */
  private static final int FEW = 16;

  private Repeats() {}

  /** Receives a member and the first one like it, by index. */
  @FunctionalInterface
  public interface Found {
    void found(int first, int again);
  }

  /** Whether no two members have the same key. */
  public static <T, K> boolean none(List<T> members, Function<? super T, K> key) {
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
  public static <T, K> void each(List<T> members, Function<? super T, K> key, Found found) {
    each(members, member -> true, key, found);
  }

  /** The same, as if the list had no other members than those to be compared. */
  public static <T, K> void each(
      List<T> members, Predicate<? super T> compared, Function<? super T, K> key, Found found) {
    Map<K, Integer> first = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      if (!compared.test(members.get(i))) {
        continue;
      }
      Integer earlier = first.putIfAbsent(key.apply(members.get(i)), i);
      if (earlier != null) {
        found.found(earlier, i);
      }
    }
  }
}
