package io.github.openinspections.examples.html;

import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Set;

/** An area that the standard register knows. */
record OneArea(Place place) implements AreaChoice {
  private static final Places PLACES = Places.of(Vocabulary.standard());

  static OneArea of(String code) {
    return new OneArea(PLACES.find(code).orElseThrow().places().get(0));
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
