package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds areas by their names, by the {@linkplain CouncilForms regular forms} of the names of their
 * councils, and by two names in one: "Abertawe - Swansea".
 */
final class CouncilNames implements NameLookup<RegisteredArea> {
  private final NameIndex<RegisteredArea> index;
  private final List<RegisteredArea> all;

  /** Areas by each of their names in full words. */
  private final Map<String, List<RegisteredArea>> byName = new HashMap<>();

  CouncilNames(List<RegisteredArea> all) {
    this.all = all;
    for (RegisteredArea area : all) {
      for (String name : area.comparable().fullNames()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(area);
      }
    }
    Map<RegisteredArea, List<String>> names = new HashMap<>();
    // Each name once: a host may have thousands of areas of one name.
    for (String name : distinct(all)) {
      for (RegisteredArea other : formed(NameKey.orName(name))) {
        names.computeIfAbsent(other, key -> new ArrayList<>(1)).add(name);
      }
    }
    index = new NameIndex<>(all, area -> with(area.names(), names.getOrDefault(area, List.of())));
  }

  private static Set<String> distinct(List<RegisteredArea> areas) {
    Set<String> names = new LinkedHashSet<>();
    areas.forEach(area -> names.addAll(area.names()));
    return names;
  }

  private static List<String> with(List<String> names, List<String> more) {
    List<String> both = new ArrayList<>(names);
    both.addAll(more);
    return both;
  }

  @Override
  public List<RegisteredArea> named(String printed) {
    List<RegisteredArea> known = one(printed);
    if (!known.isEmpty()) {
      return known;
    }
    List<String> halves = NameHalves.of(printed);
    if (halves.isEmpty()) {
      return known;
    }
    List<RegisteredArea> second = one(halves.get(1));
    return second.isEmpty()
        ? second
        : one(halves.get(0)).stream().filter(second::contains).toList();
  }

  private List<RegisteredArea> one(String printed) {
    List<RegisteredArea> known = index.named(printed);
    return known.isEmpty() ? formed(NameKey.orName(printed)) : known;
  }

  /** Returns the areas that a key is a regular form of, in the order of the register. */
  private List<RegisteredArea> formed(String key) {
    Set<RegisteredArea> formed = new LinkedHashSet<>();
    for (CouncilForms.Reading reading : CouncilForms.readings(CouncilWords.of(key))) {
      for (RegisteredArea area : byName.getOrDefault(reading.base(), List.of())) {
        if (area.comparable().reads(reading)) {
          formed.add(area);
        }
      }
    }
    return formed.size() < 2 ? List.copyOf(formed) : all.stream().filter(formed::contains).toList();
  }
}
