package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A place of a history with the chains that have an inspection there.
 *
 * @param key its identity
 * @param names its name in the register, otherwise the first as printed
 * @param printed its names as printed
 * @param chains its chains, as given
 */
record FoundPlace(
    AreaKey key, List<String> names, Set<String> printed, List<FollowUpChain> chains) {
  /** A to Z, inspections without a place last. */
  private static final Comparator<FoundPlace> BY_NAME =
      Comparator.comparing((FoundPlace place) -> place.key.equals(AreaKey.NONE))
          .thenComparing(place -> place.name().toLowerCase(Locale.ROOT))
          .thenComparing(place -> place.key.text());

  private static FoundPlace of(AreaKey key) {
    return new FoundPlace(key, new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
  }

  /** Returns the places of a history, A to Z. */
  static List<FoundPlace> all(InspectionHistory history) {
    Map<AreaKey, FoundPlace> found = new LinkedHashMap<>();
    Places known = Places.of(history.vocabulary());
    for (FollowUpChain chain : history.chains()) {
      Set<AreaKey> places = new LinkedHashSet<>();
      Stream.concat(chain.originals().stream(), chain.followUps().stream())
          .forEach(inspection -> places.addAll(named(inspection, known, found)));
      for (AreaKey place : places.isEmpty() ? List.of(AreaKey.NONE) : places) {
        found.computeIfAbsent(place, FoundPlace::of).chains.add(chain);
      }
    }
    return found.values().stream().sorted(BY_NAME).toList();
  }

  private static Collection<AreaKey> named(
      Inspection inspection, Places known, Map<AreaKey, FoundPlace> found) {
    Set<AreaKey> keys = new LinkedHashSet<>();
    List<PlaceMatch> matches = known.match(inspection);
    for (int i = 0; i < matches.size(); i++) {
      Optional<String> printed = inspection.areas().get(i).name();
      List<Place> places = matches.get(i).places();
      for (Place place : places) {
        FoundPlace here = found.computeIfAbsent(AreaKey.of(place), FoundPlace::of);
        if (here.names.isEmpty()) {
          here.names.add(place.code().isPresent() ? place.name() : printed.orElse(""));
        }
        if (places.size() == 1) {
          printed.ifPresent(here.printed::add);
        }
        keys.add(here.key);
      }
      if (matches.get(i).isUnresolved() && printed.isPresent()) {
        AreaKey key = AreaKey.unresolved(printed.get());
        FoundPlace here = found.computeIfAbsent(key, FoundPlace::of);
        if (here.names.isEmpty()) {
          here.names.add(printed.get());
        }
        keys.add(key);
      }
    }
    return keys;
  }

  AreaHeading heading(Words words) {
    return AreaHeading.of(key, name(), printed, words);
  }

  private String name() {
    return names.isEmpty() ? "" : names.get(0);
  }
}
