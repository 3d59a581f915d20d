package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.html.AreaChoice;
import io.github.openinspections.examples.html.Words;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The area that a person asked for by a code, an old code, or a name: with those that it took over
 * from and that took over from it. An area that no register knows is the one of the records that
 * have the same code or name.
 */
public final class AskedArea implements AreaChoice {
  private final String typed;
  private final Places places;
  private final List<Place> asked;
  private final Set<Place> lineage = new LinkedHashSet<>();
  private final Optional<AreaCode> unknown;

  private AskedArea(String typed, Places places, Optional<PlaceMatch> found) {
    this.typed = typed;
    this.places = places;
    unknown = found.isPresent() ? Optional.empty() : Optional.of(AreaCode.of(typed));
    asked =
        found
            .map(PlaceMatch::places)
            .orElseGet(
                () -> places.match(Area.builder().name(typed).build(), Optional.empty()).places());
    asked.forEach(place -> lineage.addAll(places.lineage(place)));
  }

  /**
   * Returns the area for a text.
   *
   * @throws Failure if there is no text, or if it may mean several areas
   */
  public static AskedArea of(String text, Vocabulary vocabulary) throws Failure {
    String typed = text.strip();
    if (typed.isEmpty()) {
      throw new Failure(Said.of("area-empty"));
    }
    Places places = Places.of(vocabulary);
    Optional<PlaceMatch> found = places.find(typed);
    if (found.isPresent() && found.get().isUnresolved()) {
      throw new Failure(Said.of("several-areas", "area", typed, "areas", words(found.get())));
    }
    return new AskedArea(typed, places, found);
  }

  private static String words(PlaceMatch match) {
    return match.candidates().stream().map(Place::toString).collect(Collectors.joining(", "));
  }

  private boolean has(Inspection inspection) {
    for (PlaceMatch match : places.match(inspection)) {
      if (!Collections.disjoint(match.places(), lineage)) {
        return true;
      }
    }
    return unknown.isPresent()
        && inspection.areas().stream().anyMatch(area -> area.code().equals(unknown));
  }

  /** Returns the whole chains that have an inspection in the area. */
  public InspectionHistory in(InspectionHistory history) {
    List<Inspection> found =
        history.chains().stream()
            .filter(chain -> members(chain).anyMatch(this::has))
            .flatMap(chain -> Stream.concat(members(chain), chain.earlierVersions().stream()))
            .toList();
    return InspectionHistory.of(found, history.vocabulary());
  }

  private static Stream<Inspection> members(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream());
  }

  @Override
  public Set<Place> lineage() {
    return Collections.unmodifiableSet(lineage);
  }

  /** Returns the code and the official name of the area if it is known, otherwise the text. */
  @Override
  public String title() {
    return unknown.isPresent()
        ? typed
        : asked.stream().map(Place::toString).collect(Collectors.joining(", "));
  }

  /**
   * Returns a message that no inspection is in the area, with near names if it is not known.
   *
   * @param lost whether some of the data set could not be read
   */
  public String nothing(Words words, boolean lost) {
    if (unknown.isEmpty()) {
      return words.of(lost ? "answer.area.nothing-read" : "answer.area.nothing", "area", title());
    }
    List<String> near = places.suggestions(typed);
    return near.stream()
        .reduce((one, other) -> words.of("answer.or", "first", one, "second", other))
        .map(names -> words.of("answer.area.unknown-near", "area", typed, "near", names))
        .orElseGet(() -> words.of("answer.area.unknown", "area", typed));
  }
}
