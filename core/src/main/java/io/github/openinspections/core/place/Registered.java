package io.github.openinspections.core.place;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The places of registered areas: each with the codes that it had one after the other. */
final class Registered {
  private final Vocabulary vocabulary;

  /** By code; only codes of the register, which is small. */
  private final Map<AreaCode, Place> places = new ConcurrentHashMap<>();

  Registered(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Place of(RegisteredArea area) {
    Place known = places.get(area.code());
    return known != null ? known : found(area);
  }

  /** All areas on the way to the latest are the same place. */
  private Place found(RegisteredArea area) {
    List<RegisteredArea> way = toLatest(area);
    Place place = Place.of(way.get(way.size() - 1));
    way.forEach(passed -> places.put(passed.code(), place));
    return place;
  }

  /** Returns the places of a service, in the order of its members. */
  Set<Place> of(CombinedService service) {
    Set<Place> members = new LinkedHashSet<>();
    for (AreaCode code : service.members()) {
      members.add(vocabulary.area(code).map(this::of).orElseGet(() -> Place.unknown(code)));
    }
    return members;
  }

  /**
   * Returns the places that a name means on a date; without a date, those that it has ever meant
   * and that are not the past of another of them.
   */
  Set<Place> named(String name, Optional<PartialDate> date) {
    List<RegisteredArea> areas = vocabulary.areasNamed(name);
    if (date.isEmpty()) {
      Set<Place> meant = places(areas);
      return meant.size() < 2 ? meant : withoutPast(areas);
    }
    Set<Place> then = new LinkedHashSet<>();
    for (RegisteredArea area : areas) {
      if (area.validity().mayInclude(date.get()) || existed(of(area), date.get())) {
        then.add(of(area));
      }
    }
    return then;
  }

  private Set<Place> places(List<RegisteredArea> areas) {
    Set<Place> found = new LinkedHashSet<>();
    areas.forEach(area -> found.add(of(area)));
    return found;
  }

  private Set<Place> withoutPast(List<RegisteredArea> areas) {
    Set<Place> found = places(areas);
    for (RegisteredArea area : areas) {
      Set<Place> now = places(vocabulary.currentAreas(area.code()));
      if (!now.contains(of(area)) && areas.stream().anyMatch(other -> now.contains(of(other)))) {
        found.remove(of(area));
      }
    }
    return found;
  }

  /** Whether any of the codes that a place has had may have been in force. */
  private boolean existed(Place place, PartialDate date) {
    return place.code().stream()
        .flatMap(code -> vocabulary.lineage(code).stream())
        .flatMap(code -> vocabulary.area(code).stream())
        .anyMatch(area -> of(area).equals(place) && area.validity().mayInclude(date));
  }

  /** Returns an area and those that took over from it one to one, the latest last. */
  private List<RegisteredArea> toLatest(RegisteredArea area) {
    Map<AreaCode, RegisteredArea> way = new LinkedHashMap<>();
    RegisteredArea latest = area;
    while (way.putIfAbsent(latest.code(), latest) == null && latest.successors().size() == 1) {
      AreaCode code = latest.successors().get(0);
      Optional<RegisteredArea> next = vocabulary.area(code);
      if (next.isEmpty() || vocabulary.predecessors(code).size() != 1) {
        break;
      }
      latest = next.get();
    }
    return List.copyOf(way.values());
  }
}
