package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.Set;

/** An area that the standard register knows. */
record OneArea(Place place) implements AreaChoice {
  private static final Places PLACES = Places.of(Vocabulary.standard());

  static OneArea of(String code) {
    return new OneArea(PLACES.find(code).orElseThrow().places().get(0));
  }

  @Override
  public boolean has(Inspection inspection) {
    return PLACES.match(inspection).stream()
        .anyMatch(match -> !Collections.disjoint(match.places(), lineage()));
  }

  @Override
  public Set<Place> lineage() {
    return Set.copyOf(PLACES.lineage(place));
  }

  @Override
  public String title() {
    return place.toString();
  }
}
