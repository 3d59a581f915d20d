package io.github.openinspections.core.profile;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys that come first in their order, up to a limit, with what is counted for each. A key that
 * is among the first of all has been among the first since it was met, so nothing of it is missing;
 * and one that was discarded can never return. So neither the order in which keys are met nor a
 * split of the data changes the result, and a file of a million different keys takes no memory.
 */
final class FirstKeys<K extends Comparable<? super K>, V> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<K, V> first = new TreeMap<>();
  private final int most;

  FirstKeys(int most) {
    this.most = most;
  }

  /** Returns what is counted for a key, perhaps new; null if the key is not among the first. */
  @Nullable V at(K key, Supplier<V> begin) {
    V known = first.get(key);
    if (known != null || (first.size() == most && key.compareTo(first.lastKey()) > 0)) {
      return known;
    }
    V value = begin.get();
    first.put(key, value);
    if (first.size() > most) {
      first.pollLastEntry();
    }
    return value;
  }

  SortedMap<K, V> all() {
    return first;
  }

  /** Returns the texts of keys as a profile shows them: overlong ones are shortened. */
  static String key(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  static <K extends Comparable<? super K>> void addAll(
      FirstKeys<K, long[]> counts, FirstKeys<K, long[]> more) {
    for (Map.Entry<K, long[]> entry : more.first.entrySet()) {
      long[] count = counts.at(entry.getKey(), () -> new long[1]);
      if (count != null) {
        count[0] += entry.getValue()[0];
      }
    }
  }
}
