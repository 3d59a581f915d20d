package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The chains of a history that have an inspection in a place. */
final class ChainsOfPlace {
  private final Places places;
  private final Set<Place> lineage;

  private ChainsOfPlace(Places places, Place place) {
    this.places = places;
    lineage = places.lineage(place);
  }

  static List<FollowUpChain> of(InspectionHistory history, Place place) {
    ChainsOfPlace wanted = new ChainsOfPlace(Places.of(history.vocabulary()), place);
    return history.chains().stream().filter(wanted::has).toList();
  }

  private boolean has(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .anyMatch(this::has);
  }

  private boolean has(Inspection inspection) {
    for (PlaceMatch match : places.match(inspection)) {
      if (!Collections.disjoint(match.places(), lineage)) {
        return true;
      }
    }
    return false;
  }
}
