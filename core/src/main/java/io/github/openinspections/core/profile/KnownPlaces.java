package io.github.openinspections.core.profile;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of areas, as their latest codes: an area whose code was changed is one place, an area
 * that was divided or merged is another than those after it, and a combined service has several.
 * Places that were met before, the usual case, are found by a look at a map.
 */
final class KnownPlaces {
  /** More different names than there are areas: others are looked up each time. */
  private static final int MOST_NAMES = 4096;

  private static final int LONGEST_NAME = 200;

  private final Vocabulary vocabulary;
  private final Map<AreaCode, Set<String>> byCode = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  KnownPlaces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the latest codes of an area; none if neither its code nor its name is known, or the
   * name can mean one thing or another.
   *
   * @param date when it was inspected, which can decide what a name means
   */
  Set<String> of(Area area, Optional<PartialDate> date) {
    Optional<AreaCode> code = area.code();
    Set<String> coded = code.isPresent() ? byCode(code.get()) : Set.of();
    if (!coded.isEmpty()) {
      return coded;
    }
    Optional<String> name = area.name();
    return name.isPresent() ? byName(name.get(), date) : Set.of();
  }

  private Set<String> byCode(AreaCode code) {
    Set<String> known = byCode.get(code);
    if (known != null) {
      return known;
    }
    Optional<RegisteredArea> area = vocabulary.area(code);
    if (area.isEmpty()) {
      return Set.of();
    }
    Set<String> place = Set.of(latest(area.get()));
    byCode.put(code, place);
    return place;
  }

  /** Dates decide only between several areas: what a name alone means is kept. */
  private Set<String> byName(String name, Optional<PartialDate> date) {
    Set<String> areas = byName.get(name);
    if (areas == null) {
      areas = places(vocabulary.areasNamed(name));
      if (byName.size() < MOST_NAMES && name.length() <= LONGEST_NAME) {
        byName.put(name, areas);
      }
    }
    if (areas.isEmpty()) {
      return combined(name);
    }
    if (areas.size() > 1 && date.isPresent()) {
      areas = places(vocabulary.areasNamed(name, date.get()));
    }
    return areas.size() == 1 ? areas : Set.of();
  }

  private Set<String> combined(String name) {
    List<CombinedService> services = vocabulary.combinedServicesNamed(name);
    Set<String> places = new HashSet<>();
    if (services.size() == 1) {
      services.get(0).members().forEach(member -> places.addAll(byCode(member)));
    }
    return places;
  }

  private Set<String> places(List<RegisteredArea> areas) {
    Set<String> places = new HashSet<>();
    areas.forEach(area -> places.add(latest(area)));
    return places;
  }

  /** Follows an area through changes of its code: one successor that has no other predecessor. */
  private String latest(RegisteredArea area) {
    RegisteredArea latest = area;
    Set<AreaCode> seen = new HashSet<>();
    while (seen.add(latest.code()) && latest.successors().size() == 1) {
      AreaCode next = latest.successors().get(0);
      Optional<RegisteredArea> successor = vocabulary.area(next);
      if (successor.isEmpty() || vocabulary.predecessors(next).size() != 1) {
        break;
      }
      latest = successor.get();
    }
    return latest.code().code();
  }
}
