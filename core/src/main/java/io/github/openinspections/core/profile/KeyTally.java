package io.github.openinspections.core.profile;

import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.KeyCount;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;

/** Counts records by a key. */
final class KeyTally<K extends Comparable<? super K>> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FirstKeys<K, long[]> counts = new FirstKeys<>(DataProfile.LISTED_KEYS);
  private long withKey;
  private long none;

  void add(K key) {
    withKey++;
    long[] count = counts.at(key, () -> new long[1]);
    if (count != null) {
      count[0]++;
    }
  }

  void addNone() {
    none++;
  }

  void addAll(KeyTally<K> other) {
    withKey += other.withKey;
    none += other.none;
    FirstKeys.addAll(counts, other.counts);
  }

  /** Returns how often something was added, with a key or without. */
  long added() {
    return withKey + none;
  }

  CountTable table(Function<K, String> text) {
    CountTable.Builder table = CountTable.builder().none(none);
    long listed = 0;
    for (Map.Entry<K, long[]> entry : counts.all().entrySet()) {
      listed += entry.getValue()[0];
      table.addCounts(KeyCount.of(text.apply(entry.getKey()), entry.getValue()[0]));
    }
    return table.other(withKey - listed).build();
  }
}
