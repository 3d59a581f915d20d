package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Looks things up by name, regardless of case, punctuation and spacing.
 *
 * @param <T> the type of the things
 */
final class NameIndex<T> implements NameLookup<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();

  /** Most names are printed exactly as known and need no key. */
  private final Map<String, List<T>> byName = new HashMap<>();

  /** Creates an index of things, each under all of its names, in the order of the things. */
  NameIndex(List<T> all, Function<T, List<String>> names) {
    for (T one : all) {
      for (String name : names.apply(one)) {
        List<T> same = byKey.computeIfAbsent(NameKey.orName(name), key -> new ArrayList<>());
        if (same.isEmpty() || same.get(same.size() - 1) != one) {
          same.add(one); // its other names came just before
        }
        byName.put(name, same);
        byName.put(name.replace('\'', '’'), same);
        byName.put(name.toLowerCase(Locale.ROOT), same);
      }
    }
    byKey.replaceAll((key, same) -> List.copyOf(same));
    byName.replaceAll((name, same) -> List.copyOf(same));
  }

  @Override
  public List<T> named(String printed) {
    List<T> known = byName.get(printed);
    return known != null ? known : byKey.getOrDefault(NameKey.orName(printed), List.of());
  }
}
