package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names, each of them once, under which the cells of the columns of a table are kept. */
final class KeptNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /**
   * Returns the name for a column. The number of a footnote changes with each release, the name
   * does not.
   *
   * @param number the number of the column, from 1
   */
  String of(String header, int number) {
    String slug = RowId.slug(HeaderNames.words(header));
    String name = "x-" + (slug.isEmpty() ? "column-" + number : slug);
    return taken.add(name) ? name : unused(name);
  }

  private String unused(String name) {
    String next;
    do { // continues from the last one: a header may appear a hundred thousand times
      next = name + "-" + (repeats.merge(name, 1, Integer::sum) + 1);
    } while (!taken.add(next));
    return next;
  }
}
