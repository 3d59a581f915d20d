package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds areas by their names, and by the {@linkplain CouncilForms regular forms} of the names of
 * their councils.
 */
final class CouncilNames implements NameLookup<RegisteredArea> {
  private final NameIndex<RegisteredArea> index;
  private final List<RegisteredArea> all;

  /** Areas by the names that have regular forms. */
  private final Map<String, List<RegisteredArea>> byBase = new HashMap<>();

  /** Areas by all of their names: each may be followed by "Council". */
  private final Map<String, List<RegisteredArea>> byName = new HashMap<>();

  CouncilNames(List<RegisteredArea> all) {
    this.all = all;
    for (RegisteredArea area : all) {
      for (String base : area.bases()) {
        byBase.computeIfAbsent(base, key -> new ArrayList<>(1)).add(area);
      }
      for (String name : area.names()) {
        byName.computeIfAbsent(NameKey.orName(name), key -> new ArrayList<>(1)).add(area);
      }
    }
    Map<RegisteredArea, List<String>> names = new HashMap<>();
    for (RegisteredArea area : all) {
      for (String name : area.names()) {
        for (RegisteredArea other : formed(NameKey.orName(name))) {
          names.computeIfAbsent(other, key -> new ArrayList<>(1)).add(name);
        }
      }
    }
    index = new NameIndex<>(all, area -> with(area.names(), names.getOrDefault(area, List.of())));
  }

  private static List<String> with(List<String> names, List<String> more) {
    List<String> both = new ArrayList<>(names);
    both.addAll(more);
    return both;
  }

  @Override
  public List<RegisteredArea> named(String printed) {
    List<RegisteredArea> known = index.named(printed);
    return known.isEmpty() ? formed(NameKey.orName(printed)) : known;
  }

  /** Returns the areas that a key is a regular form of, in the order of the register. */
  private List<RegisteredArea> formed(String key) {
    Set<RegisteredArea> formed =
        new LinkedHashSet<>(byName.getOrDefault(CouncilForms.withoutCouncil(key), List.of()));
    for (String base : CouncilForms.bases(key)) {
      for (RegisteredArea area : byBase.getOrDefault(base, List.of())) {
        if (CouncilForms.isForm(key, base, area.kind())) {
          formed.add(area);
        }
      }
    }
    return formed.size() < 2 ? List.copyOf(formed) : all.stream().filter(formed::contains).toList();
  }
}
