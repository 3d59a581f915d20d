package io.github.openinspections.core.profile;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of areas, as their present codes: an area whose code was changed or whose name was is
 * one place, an area that was divided or merged is another than those after it. The most frequent
 * case, a place that was met before, takes a look at a map.
 */
final class KnownPlaces {
  /** More different names than there are areas: others are looked up each time. */
  private static final int MOST_NAMES = 4096;

  private final Vocabulary vocabulary;
  private final Map<AreaCode, String> byCode = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  KnownPlaces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the present code of an area; null if neither its code nor its name is known, or the
   * name means several places.
   *
   * @param date when it was inspected, which can decide what a name means
   */
  @Nullable String of(Area area, Optional<PartialDate> date) {
    Optional<AreaCode> code = area.code();
    if (code.isPresent()) {
      String known = byCode(code.get());
      if (known != null) {
        return known;
      }
    }
    Optional<String> name = area.name();
    return name.isPresent() ? byName(name.get(), date) : null;
  }

  private @Nullable String byCode(AreaCode code) {
    String known = byCode.get(code);
    if (known == null) {
      Optional<RegisteredArea> area = vocabulary.area(code);
      if (area.isPresent()) {
        known = present(area.get());
        byCode.put(code, known);
      }
    }
    return known;
  }

  private @Nullable String byName(String name, Optional<PartialDate> date) {
    Set<String> places = byName.get(name);
    if (places == null) {
      places = places(vocabulary.areasNamed(name));
      if (byName.size() < MOST_NAMES && name.length() <= 200) {
        byName.put(name, places);
      }
    }
    if (places.size() > 1 && date.isPresent()) {
      places = places(vocabulary.areasNamed(name, date.get()));
    }
    return places.size() == 1 ? places.iterator().next() : null;
  }

  private Set<String> places(List<RegisteredArea> areas) {
    Set<String> places = new HashSet<>();
    areas.forEach(area -> places.add(present(area)));
    return places;
  }

  /** Follows an area through changes of its code: one successor that has no other predecessor. */
  private String present(RegisteredArea area) {
    RegisteredArea present = area;
    Set<AreaCode> seen = new HashSet<>();
    while (seen.add(present.code()) && present.successors().size() == 1) {
      AreaCode next = present.successors().get(0);
      Optional<RegisteredArea> successor = vocabulary.area(next);
      if (successor.isEmpty() || vocabulary.predecessors(next).size() != 1) {
        break;
      }
      present = successor.get();
    }
    return present.code().code();
  }
}
