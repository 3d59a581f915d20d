package io.github.openinspections.examples.html;

import io.github.openinspections.core.place.Place;
import java.util.Set;

/**
 * The area that a page is limited to, with those that it took over from or that took over from it.
 */
public interface AreaChoice {
  /** Returns the places that the page shows; empty if no register knows the area. */
  Set<Place> lineage();

  /** Returns the code and the name of the area, or what a person called it. */
  String title();
}
