package io.github.openinspections.examples.html;

import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The timelines, one per place.
 *
 * @param areas the places in order of appearance, inspections without a place last
 * @param left notes on what has no timeline, and why
 */
record Timelines(List<AreaTimeline> areas, List<String> left) {
  static Timelines of(
      InspectionHistory history, Map<AreaKey, AreaHeading> places, List<String> left) {
    Map<AreaKey, List<FollowUpChain>> byPlace = new LinkedHashMap<>();
    places.keySet().forEach(place -> byPlace.put(place, new ArrayList<>()));
    Places known = Places.of(history.vocabulary());
    for (FollowUpChain chain : history.chains()) {
      for (AreaKey place : places(chain, byPlace.keySet(), known)) {
        byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(chain);
      }
    }
    // Inspections without a place may all have got one from the original that they follow up.
    List<FollowUpChain> placeless =
        Optional.ofNullable(byPlace.remove(AreaKey.NONE)).orElse(List.of());
    AreaHeading unsaid = places.getOrDefault(AreaKey.NONE, AreaHeading.of(AreaKey.NONE, "", 0));
    List<AreaTimeline> areas = new ArrayList<>();
    byPlace.forEach(
        (place, chains) ->
            areas.add(
                AreaTimeline.of(
                    place,
                    places.getOrDefault(place, AreaHeading.of(place, "", 0)),
                    chains,
                    history.vocabulary())));
    if (!placeless.isEmpty() || !unsaid.left().isEmpty()) {
      areas.add(AreaTimeline.of(AreaKey.NONE, unsaid, placeless, history.vocabulary()));
    }
    return new Timelines(List.copyOf(areas), List.copyOf(left));
  }

  /** Returns the timelines of one area only, and of those before and after it. */
  Timelines only(AreaChoice asked) {
    Set<AreaKey> keys = asked.lineage().stream().map(AreaKey::of).collect(Collectors.toSet());
    return new Timelines(areas.stream().filter(area -> keys.contains(area.place())).toList(), left);
  }

  private static Set<AreaKey> places(FollowUpChain chain, Set<AreaKey> shown, Places known) {
    Set<AreaKey> places = new LinkedHashSet<>();
    Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .map(inspection -> AreaKey.of(inspection, known))
        .forEach(places::addAll);
    places.retainAll(shown);
    places.remove(AreaKey.NONE);
    return places.isEmpty() ? Set.of(AreaKey.NONE) : places;
  }
}
