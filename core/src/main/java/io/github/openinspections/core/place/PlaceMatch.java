package io.github.openinspections.core.place;

import java.util.List;

/**
 * Which places an area as printed means.
 *
 * <p>Either the places are known: usually one, several for the name of a service that covers
 * several areas, none for an area without name and code. Or the area is {@linkplain #isUnresolved
 * unresolved}: its name has meant other places at other times or has several meanings, and the
 * {@link #candidates} are those places. Immutable and thread-safe.
 */
public final class PlaceMatch {
  private final List<Place> places;
  private final List<Place> candidates;

  private PlaceMatch(List<Place> places, List<Place> candidates) {
    this.places = List.copyOf(places);
    this.candidates = List.copyOf(candidates);
  }

  static PlaceMatch of(List<Place> places) {
    return new PlaceMatch(places, List.of());
  }

  static PlaceMatch unresolved(List<Place> candidates) {
    return new PlaceMatch(List.of(), candidates);
  }

  /** Returns the places that are meant; empty if that is not decided. */
  public List<Place> places() {
    return places;
  }

  /** Returns the places that may be meant, if that is not decided; otherwise empty. */
  public List<Place> candidates() {
    return candidates;
  }

  /** Whether the name is known, but not which place it means. */
  public boolean isUnresolved() {
    return !candidates.isEmpty();
  }

  /** Returns the places, or the candidates with a note that they are such. */
  @Override
  public String toString() {
    return isUnresolved() ? "one of " + candidates : places.toString();
  }
}
