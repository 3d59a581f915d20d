package io.github.openinspections.examples.html;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The inspections kept for timelines while a data set of any size is read: those of the first
 * areas, a limited number of each, and no very large record. The others are counted.
 */
final class Shelf {
  static final int AREAS = 500;
  static final int OF_EACH_AREA = 30;
  static final int WITHOUT_AREA = 300;

  /** Characters of one record, and of all: a full shelf takes about 100 MB of memory. */
  static final int LARGEST = 256_000;

  static final int ALL = 24_000_000;

  /** The number of areas left out is exact up to this limit. */
  private static final int COUNTED = 10_000;

  private final Vocabulary vocabulary;
  private final Places known;
  private final Map<AreaKey, Integer> kept = new LinkedHashMap<>();
  private final Map<AreaKey, Integer> leftOut = new HashMap<>();
  private final Map<AreaKey, String> names = new HashMap<>();
  private final Set<AreaKey> otherAreas = new HashSet<>();
  private final List<Inspection> inspections = new ArrayList<>();
  private long elsewhere;
  private long unreadable;
  private long characters;

  Shelf(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    known = Places.of(vocabulary);
  }

  void accept(Entry entry) {
    entry.inspection().ifPresentOrElse(this::accept, () -> unreadable++);
  }

  private void accept(Inspection inspection) {
    List<AreaKey> places = AreaKey.of(inspection, known).stream().filter(this::admits).toList();
    if (places.isEmpty()) {
      elsewhere++;
    } else if (places.stream().anyMatch(this::hasRoom) && fits(inspection)) {
      inspections.add(inspection);
      places.forEach(place -> kept.merge(place, 1, Integer::sum));
      name(inspection);
    } else {
      places.forEach(place -> leftOut.merge(place, 1, Integer::sum));
    }
  }

  Timelines timelines() {
    return Timelines.of(InspectionHistory.of(inspections, vocabulary), areas(), notes());
  }

  private boolean admits(AreaKey place) {
    if (kept.containsKey(place)) {
      return true;
    }
    if (!place.equals(AreaKey.NONE) && named() >= AREAS) {
      if (otherAreas.size() < COUNTED) {
        otherAreas.add(place);
      }
      return false;
    }
    kept.put(place, 0);
    return true;
  }

  private int named() {
    return kept.size() - (kept.containsKey(AreaKey.NONE) ? 1 : 0);
  }

  private boolean hasRoom(AreaKey place) {
    int most = place.equals(AreaKey.NONE) ? WITHOUT_AREA : OF_EACH_AREA;
    return kept.getOrDefault(place, 0) < most;
  }

  private boolean fits(Inspection inspection) {
    OptionalInt length = length(inspection);
    if (length.isEmpty() || length.getAsInt() > LARGEST || characters + length.getAsInt() > ALL) {
      return false;
    }
    characters += length.getAsInt();
    return true;
  }

  private static OptionalInt length(Inspection inspection) {
    try {
      return OptionalInt.of(InspectionWriter.json().compact().toText(inspection).length());
    } catch (IllegalArgumentException e) {
      return OptionalInt.empty();
    }
  }

  /** A place is headed as its first inspection prints it, alone; otherwise by its own name. */
  private void name(Inspection inspection) {
    List<PlaceMatch> matches = known.match(inspection);
    for (int i = 0; i < matches.size(); i++) {
      Area area = inspection.areas().get(i);
      List<Place> places = matches.get(i).places();
      for (Place place : places) {
        Optional<String> printed = places.size() == 1 ? area.name() : Optional.of(place.name());
        printed.ifPresent(name -> names.putIfAbsent(AreaKey.of(place), name));
      }
      if (places.isEmpty()) {
        area.name().ifPresent(name -> names.putIfAbsent(AreaKey.unresolved(name), name));
      }
    }
  }

  private Map<AreaKey, AreaHeading> areas() {
    Map<AreaKey, AreaHeading> areas = new LinkedHashMap<>();
    kept.keySet()
        .forEach(
            place ->
                areas.put(
                    place,
                    AreaHeading.of(
                        place, names.getOrDefault(place, ""), leftOut.getOrDefault(place, 0))));
    return areas;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (elsewhere > 0) {
      String more = otherAreas.size() == COUNTED ? "at least " : "";
      notes.add(
          "The first "
              + AREAS
              + " areas have a timeline. Left out: "
              + more
              + Count.of(otherAreas.size(), "further area")
              + " with "
              + Count.of(elsewhere, "inspection")
              + ".");
    }
    if (unreadable > 0) {
      notes.add(
          Count.of(unreadable, "record")
              + " could not be read; no timeline shows "
              + (unreadable == 1 ? "it." : "them."));
    }
    return notes;
  }
}
